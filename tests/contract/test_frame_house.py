"""The house rules of tools/lint_house.py: the tree keeps them, and each one is seen to fail."""

from pathlib import Path

import pytest

from tools import lint_house

# rule -> (where it is planted, what it must catch)
SINS = {
    "tr-computed": [
        ("actdesk/ui/sin.py", 'self.tr(f"{name} is registered")'),
        ("actdesk/ui/sin.py", 'self.tr("{x} is registered".format(x=name))'),
        ("actdesk/ui/sin.py", 'self.tr("a" + name)'),
        ("actdesk/ui/sin.py", 'QCoreApplication.translate("Words", f"{name}")'),
    ],
    "tr-alias": [("actdesk/ui/sin.py", "_ = self.tr")],
    "scattered-file": [
        ("actdesk/services/sin.py", "import tempfile"),
        ("actdesk/ui/sin.py", "from PySide6.QtCore import QSettings"),
    ],
    "lambda-slot": [("actdesk/ui/sin.py", "button.clicked.connect(lambda: self.close())")],
    "layout-item": [("actdesk/ui/sin.py", "first = self._column.itemAt(0).widget()")],
    "stray-thread": [
        ("actdesk/services/sin.py", "import threading\nthreading.Thread(target=work).start()"),
        ("actdesk/ui/screens/today/sin.py", "from PySide6.QtCore import QThread"),
        ("actdesk/ui/sin.py", "QtCore.QThreadPool.globalInstance()"),
        ("actdesk/reports/sin.py", "from concurrent.futures import ThreadPoolExecutor"),
        ("actdesk/services/sin.py", "import multiprocessing"),
    ],
    "markup": [
        ("actdesk/ui/sin.py", "label.setTextFormat(Qt.TextFormat.RichText)"),
        ("actdesk/ui/widgets/sin.py", "label.setTextFormat(Qt.AutoText)"),
        ("actdesk/ui/sin.py", "page.setHtml(text)"),
        ("actdesk/ui/sin.py", "from PySide6.QtWidgets import QTextBrowser"),
    ],
    "guessing-widget": [
        ("actdesk/ui/screens/today/sin.py", "label = QLabel(text, parent)"),
        ("actdesk/ui/screens/today/sin.py", "label = QtWidgets.QLabel()"),
        ("actdesk/ui/sin.py", "class Title(QLabel): ..."),
        ("actdesk/ui/sin.py", "from PySide6.QtWidgets import QMessageBox, QWidget"),
    ],
    "index-address": [
        ("docs/sin.md", "see https://py" + "pi.org/simple"),
        ("docs/sin.md", "see https://index.example/sim" + "ple/qt"),
        ("setup.sh", "pip install --find" + "-links=wheels"),
    ],
    "machine-path": [
        ("docs/sin.md", "the store in /ho" + "me/anna/store"),
        ("actdesk/ui/sin.py", 'ICONS = "/wo' + 'rk/icons/a.svg"'),
    ],
    "long-module": [("actdesk/ui/sin.py", "x = 1\n" * (lint_house.LONGEST_MODULE + 1))],
    "long-function": [("actdesk/ui/sin.py", "def f():\n" + "    x = 1\n" * (lint_house.LONGEST_FUNCTION + 1))],
}

INNOCENT = [
    ("actdesk/ui/good.py", 'self.tr("{x} is registered").format(x=name)'),
    ("actdesk/ui/good.py", 'QCoreApplication.translate("Words", word)'),
    ("actdesk/domain/good.py", "text.translate(str.maketrans('', '', '.'))"),
    ("actdesk/ui/good.py", "button.clicked.connect(self._close)"),
    ("actdesk/ui/widgets/good.py", "class Flow(QLayout):\n    def itemAt(self, index): ..."),
    ("actdesk/ui/jobs.py", "from PySide6.QtCore import QThreadPool"),
    ("actdesk/data/good.py", "import threading\nlock = threading.Lock()"),
    ("actdesk/__main__.py", "from multiprocessing import freeze_support"),
    ("actdesk/ui/widgets/good.py", "from PySide6.QtWidgets import QLabel\nlabel.setTextFormat(Qt.PlainText)"),
    ("actdesk/ui/good.py", "from PySide6.QtWidgets import QLabel\ndef f(label: QLabel) -> None: ..."),
    ("actdesk/data/migrations/versions/0001.py", "x = 1\n" * (lint_house.LONGEST_MODULE + 1)),
    ("docs/good.md", "`~/home/` and docs/work/a.md and https://example.org/home/anna"),
    ("tests/good.py", 'PLANTED = "/ho' + 'me/anna/secret"'),
]


def rules_broken(root: Path, name: str, text: str) -> set[str]:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return {fault.rule for fault in lint_house.check(root, [name])}


@pytest.mark.parametrize(("rule", "name", "text"), [(rule, *sin) for rule, sins in SINS.items() for sin in sins])
def test_a_planted_fault_is_found(tmp_path: Path, rule: str, name: str, text: str) -> None:
    assert rules_broken(tmp_path, name, text) == {rule}


@pytest.mark.parametrize(("name", "text"), INNOCENT)
def test_what_is_allowed_is_not_complained_of(tmp_path: Path, name: str, text: str) -> None:
    assert rules_broken(tmp_path, name, text) == set()


def test_the_path_of_this_checkout_is_found_anywhere(tmp_path: Path) -> None:
    assert rules_broken(tmp_path, "tests/sin.py", f"HERE = '{tmp_path}/x'") == {"machine-path"}


def test_the_tree_keeps_every_house_rule() -> None:
    faults = list(lint_house.check(lint_house.ROOT, lint_house.tracked_files(lint_house.ROOT)))
    assert not faults, "\n".join(str(fault) for fault in faults)
