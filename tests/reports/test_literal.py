"""Any text -> text that the fonts show: what is taken as it is, is what every letter of it would be taken for."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from actdesk.reports.glyphs import faces
from actdesk.reports.literal import _PLAIN, BREAK, breakable, literal, width


def test_what_is_taken_as_it_is_has_letters_of_the_first_face_and_nothing_else() -> None:
    plain = [chr(code) for code in range(0x3000) if _PLAIN.fullmatch(chr(code))]
    assert len(plain) > 250
    for char in plain:
        assert char in faces()[0], repr(char)
        assert unicodedata.category(char) not in ("Cc", "Cf", "Mn", "Me", "Mc"), repr(char)
        assert literal(f"{char}\x07") == f"{char}[U+0007]", "letter by letter it is the same"


@given(st.text(st.characters(codec="latin-1"), max_size=60))
def test_a_text_is_the_same_whether_its_neighbour_is_plain_or_not(text: str) -> None:
    assert literal(text + "ж") == literal(text) + "ж"


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=80, max_size=200))
def test_a_word_that_is_too_wide_may_break_and_loses_no_letter(word: str) -> None:
    broken = breakable(word, 100.0, 9.0)
    assert broken.replace(BREAK, "") == word
    assert all(width(piece, 9.0) <= 100 for piece in broken.split(BREAK))
