"""Every field, chunk, box and property with a rule of its own is named, kept, dropped or refused as it was before."""

import pytest

from tests.imaging import fields


@pytest.mark.parametrize("group", fields.GROUPS)
def test_each_is_answered_as_before(group: str) -> None:
    left = dict(fields.kept()[group])
    for key, answer in fields.answers(group):
        assert answer == left.pop(key, None), key
    assert not left
