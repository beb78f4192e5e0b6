"""The journeys stand on what the window's tests stand on: no leaked thread or window, no unexpected word of Qt."""

from tests.ui.conftest import (  # noqa: F401 - fixtures
    _look,
    _nothing_is_left,
    _qt_is_silent,
    _tongue,
    _what_outlives_a_module_stays,
    jobs,
    languages,
    look,
    qapp_args,
)
