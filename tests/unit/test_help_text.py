"""Help pages are taken apart into plain pieces; nothing in them is ever obeyed as markup."""

from pathlib import Path

import pytest

from actdesk import paths
from actdesk.domain.languages import Language
from actdesk.ui.screens.policy.help_text import ORDER, Block, Shape, parse, read_pages


def test_headings_paragraphs_and_lists_are_told_apart() -> None:
    page = parse(
        "cases", "# Cases\n\nOne\nparagraph.\n\n## Steps\n\n- first\n- second\n  goes on\n1. **Talk.** Then `wait`.\n"
    )
    assert page.title == "Cases"
    assert page.blocks == (
        Block(Shape.PARAGRAPH, "One paragraph."),
        Block(Shape.HEADING, "Steps"),
        Block(Shape.ITEM, "first", "•"),
        Block(Shape.ITEM, "second goes on", "•"),
        Block(Shape.ITEM, "Talk. Then wait.", "1."),
    )


def test_a_page_without_a_heading_is_called_by_its_name() -> None:
    assert parse("odd", "Only words.").title == "odd"
    assert parse("odd", "").blocks == ()


@pytest.mark.parametrize("text", ['<img src="file:///etc/passwd">', "[a](file:///etc/passwd)", "&lt;b&gt;"])
def test_what_looks_like_markup_stays_as_it_is(text: str) -> None:
    assert parse("x", f"# T\n\n{text}").blocks == (Block(Shape.PARAGRAPH, text),)


@pytest.mark.parametrize("language", list(Language))
def test_every_screen_has_its_page_in_each_language(language: Language) -> None:
    pages = read_pages(language)
    assert tuple(page.key for page in pages)[: len(ORDER)] == ORDER
    assert all(page.blocks and page.title != page.key for page in pages)


def test_the_pages_are_alike_in_the_three_languages() -> None:
    shapes = {language: [[b.shape for b in page.blocks] for page in read_pages(language)] for language in Language}
    assert shapes[Language.FRENCH] == shapes[Language.ENGLISH] == shapes[Language.SPANISH]
    assert (paths.resources() / "help").is_dir()


def test_an_unknown_page_comes_last(tmp_path: Path) -> None:
    for name in ("zebra", "today", "alpha"):
        (tmp_path / f"{name}.md").write_text(f"# {name.title()}\n", encoding="utf-8")
    assert [page.key for page in read_pages(Language.ENGLISH, tmp_path)] == ["today", "alpha", "zebra"]
