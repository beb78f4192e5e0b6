# What a developer does with ActDesk, one word each. `make` alone lists the words.
# GNU make and bash; everything that needs thought lives in tools/ and is Python.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup demo run test check strings shots dialogues bench torture mutants oracle bundle clean

PY := .venv/bin/python
# One more than there are processors: a test of the window waits now and then.
JOBS ?= $(shell echo $$(($$(getconf _NPROCESSORS_ONLN) + 1)))
# -n with files kept together: module-scoped stores and windows are made once. In the order of pyproject.toml's
# `testpaths`, the long files first, so that no worker is left with one of them at the end.
PYTEST := $(PY) -m pytest -n $(JOBS) --dist loadfile --no-loadscope-reorder
OFFSCREEN := QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen}

help: ## List these words
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-9s %s\n", $$1, $$2}'

setup: ## Make .venv from the hashed lock file, add what Qt needs (quick when nothing changed)
	@bash tools/setup.sh

demo: setup ## The whole journey on sample data: a store, a PDF and pictures of every screen in demo/
	@$(PY) tools/demo.py

run: setup ## Open ActDesk on your own store
	@$(PY) -m actdesk

test: ## Every test but the long ones
	@bash tools/setup.sh --with-judges
	@$(OFFSCREEN) $(PYTEST) $(ARGS)

check: setup ## Lint, format, house rules, types, arrows, translations
	@$(PY) tools/check.py

strings: setup ## Bring resources/i18n/*.ts up to date with the code, compile them to .qm
	@$(PY) tools/strings.py

shots: setup ## Pictures of every screen in every language and theme, to shots/
	@$(OFFSCREEN) $(PY) tools/shots.py

dialogues: setup ## Pictures of every dialogue that a button opens, to shots/dialogues/
	@$(OFFSCREEN) $(PY) tools/dialogues.py

bench: setup ## Every benchmark: the speed that is claimed, measured here
	@$(OFFSCREEN) $(PY) tools/bench.py

torture: setup ## The long soaks, kill loops and fuzz runs; what they counted goes to docs/torture.md
	@ACTDESK_TORTURE_RECORD=1 $(OFFSCREEN) $(PY) -m pytest -m torture $(ARGS)

mutants: setup ## Small faults put into the parsers: how many the tests notice goes to docs/mutants.md (SEED=1)
	@$(PY) -m pip install --quiet --no-deps mutmut==3.8.1 libcst==1.9.0
	@$(PY) tools/mutants.py --seed $${SEED:-1} --record $(ARGS)

oracle: ## The tests that ask an independent program (exiftool, qpdf, pdftotext)
	@bash tools/setup.sh --with-judges
	@$(OFFSCREEN) $(PY) -m pytest -m oracle $(ARGS)

bundle: setup ## A program that runs without Python, in dist/actdesk, tried by its own --selftest
	@bash tools/bundle.sh

clean: ## Remove what was built; .venv and your own store stay
	@rm -rf build dist demo shots .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage*
	@find actdesk tests tools benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
