"""The parts that every screen is built of; import them from here."""

from actdesk.ui.widgets.basics import (
    Button,
    Card,
    Chip,
    ElidedLabel,
    IconButton,
    IconMark,
    LogoMark,
    PlainLabel,
    Rule,
    clean_text,
    clear_layout,
    plain_tip,
    tamed,
)
from actdesk.ui.widgets.chart import Bar, BarChart
from actdesk.ui.widgets.clause_link import ClauseLink
from actdesk.ui.widgets.dates import DateField, read_date
from actdesk.ui.widgets.flow import FlowLayout
from actdesk.ui.widgets.foot import grow_to_content, lay_out_footed
from actdesk.ui.widgets.form import Form
from actdesk.ui.widgets.inputs import ChoiceField, FlagInput, LineInput, MultiChoice, NumberInput, TextInput
from actdesk.ui.widgets.list_bar import SearchLine
from actdesk.ui.widgets.list_view import ListView
from actdesk.ui.widgets.messages import ConfirmDialog, MessageBar, Notice
from actdesk.ui.widgets.page import EmptyState, KeyFigure, PageHeader, Scrolled, give_way
from actdesk.ui.widgets.record_pane import ListAndRecord, RecordPane
from actdesk.ui.widgets.record_picker import RecordPicker
from actdesk.ui.widgets.table import Table
from actdesk.ui.widgets.timeline import FieldChange, HistorySection, Timeline, TimelineEntry
from actdesk.ui.widgets.world_map import WorldMap

__all__ = [
    "Bar",
    "BarChart",
    "Button",
    "Card",
    "Chip",
    "ChoiceField",
    "ClauseLink",
    "ConfirmDialog",
    "DateField",
    "ElidedLabel",
    "EmptyState",
    "FieldChange",
    "FlagInput",
    "FlowLayout",
    "Form",
    "HistorySection",
    "IconButton",
    "IconMark",
    "KeyFigure",
    "LineInput",
    "ListAndRecord",
    "ListView",
    "LogoMark",
    "MessageBar",
    "MultiChoice",
    "Notice",
    "NumberInput",
    "PageHeader",
    "PlainLabel",
    "RecordPane",
    "RecordPicker",
    "Rule",
    "Scrolled",
    "SearchLine",
    "Table",
    "TextInput",
    "Timeline",
    "TimelineEntry",
    "WorldMap",
    "clean_text",
    "clear_layout",
    "give_way",
    "grow_to_content",
    "lay_out_footed",
    "plain_tip",
    "read_date",
    "tamed",
]
