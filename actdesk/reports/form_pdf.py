"""The request form as a PDF that any reader can fill in: AcroForm fields (ISO 32000-1, 12.7), no script, no XFA.

Labels are set in the shipped font. Fields use a standard one, which every reader replaces as what is typed demands, so
that Arabic can be typed too. Dots in a field's name part levels (12.7.3.2): here `-` stands for them.
"""

import functools
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.generic import BooleanObject, NameObject, TextStringObject
from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from actdesk.domain.request_forms import (
    LANGUAGE,
    LONGEST_IN_RECORD,
    LONGEST_LINE,
    LONGEST_TEXT,
    REFERENCE,
    TEMPLATE,
    YES,
    FormSheet,
)
from actdesk.domain.templates import FieldType, TemplateField
from actdesk.reports.glyphs import font_folders

FONT = "ActDeskForm"
MARGIN, BOTTOM = 54.0, 60.0  # points
WIDTH = A4[0] - 2 * MARGIN
COMBO = 280.0
LINE, LONG, VERY_LONG = 20.0, 84.0, 110.0  # heights of fields, points
_NOTHING = " "  # what a list to choose from stands at; reportlab knows no list without a value
_INK, _MUTED, _ACCENT, _RULE = HexColor("#1B211E"), HexColor("#55605A"), HexColor("#0F5F5C"), HexColor("#8A918C")


def write_form(sheet: FormSheet) -> bytes:
    """Return the form, with the answers of the sheet in its fields. The same sheet gives the same bytes."""
    pdf = _Form(sheet).write()
    return _filled(pdf, sheet) if sheet.answers else pdf


@functools.cache
def _font() -> str:
    upright = next(p for p in sorted(font_folders()[0].glob("*.ttf")) if "Italic" not in p.name)
    pdfmetrics.registerFont(TTFont(FONT, str(upright)))
    return FONT


def field_name(name: str) -> str:
    """The name of a field as the file spells it."""
    return name.replace(".", "-")


@dataclass(frozen=True)
class _Line:
    text: str
    size: float
    colour: Any
    after: float = 0.0  # room beneath, points


class _Form:
    """Sets one form, from the top of the first page down."""

    def __init__(self, sheet: FormSheet) -> None:
        self._sheet, self._language = sheet, sheet.language
        self._out = io.BytesIO()
        self._canvas = Canvas(self._out, pagesize=A4, invariant=1, lang=sheet.language.value, pageCompression=1)
        self._y = A4[1] - MARGIN
        self._page = 1
        _font()

    def write(self) -> bytes:
        template, language, words = self._sheet.template, self._language, self._sheet.words
        self._canvas.setTitle(template.title[language])
        self._canvas.setCreator("ActDesk")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._lines(self._wrapped(template.title[language], 18, _ACCENT, 6))
        for text in (template.intro[language], words["pdf_how"], words["send_to"]):
            self._lines(self._wrapped(text, 9.5, _INK, 4))
        if self._sheet.reference:
            self._lines(self._wrapped(self._sheet.reference, 11, _INK, 4))
        self._hidden()
        for section in template.sections:
            title = self._wrapped(section.title[language], 13.5, _ACCENT, 2)
            intro = self._wrapped(section.intro[language], 9, _MUTED, 6)
            questions = template.in_section(section.id)
            first = self._height(questions[0]) if questions else 0
            self._room(16 + _tall([*title, *intro]) + first)
            self._y -= 16
            self._lines([*title, *intro])
            for question in questions:
                self._question(question)
        self._foot()
        self._canvas.save()
        return self._out.getvalue()

    # --- words -----------------------------------------------------------------------------------------------

    def _wrapped(self, text: str, size: float, colour: Any, after: float = 0.0) -> list[_Line]:
        lines = simpleSplit(text, FONT, size, WIDTH)
        return [_Line(line, size, colour, after if n == len(lines) - 1 else 0) for n, line in enumerate(lines)]

    def _lines(self, lines: list[_Line]) -> None:
        self._room(_tall(lines))
        for line in lines:
            self._y -= line.size * 1.3
            self._canvas.setFont(FONT, line.size)
            self._canvas.setFillColor(line.colour)
            self._canvas.drawString(MARGIN, self._y + line.size * 0.3, line.text)
            self._y -= line.after

    def _room(self, height: float) -> None:
        """Begin a new page where this height is no longer there."""
        if self._y - height < BOTTOM:
            self._foot()
            self._canvas.showPage()
            self._page += 1
            self._y = A4[1] - MARGIN

    def _foot(self) -> None:
        self._canvas.setFont(FONT, 8)
        self._canvas.setFillColor(_MUTED)
        version = self._sheet.words["version"].format(version=self._sheet.template.version)
        self._canvas.drawString(MARGIN, BOTTOM - 24, version)
        self._canvas.drawRightString(A4[0] - MARGIN, BOTTOM - 24, str(self._page))

    # --- questions -------------------------------------------------------------------------------------------

    def _said_of(self, question: TemplateField) -> list[_Line]:
        language, words = self._language, self._sheet.words
        optional = f" ({words['optional']})" if question.optional else ""
        help_text = question.help[language]
        if question.type is FieldType.DATE:
            help_text = f"{help_text} {words['date_how']}"
        if question.type is FieldType.LIST and not self._choices(question):
            help_text = f"{help_text} {words['one_a_line']}"
        lines = self._wrapped(question.label[language] + optional, 10.5, _INK, 1)
        lines += self._wrapped(help_text, 8.5, _MUTED)
        for prompt in question.prompts:
            lines += self._wrapped(f"–  {prompt[language]}", 8.5, _MUTED)
        for asked in self._sheet.questions.get(question.id, "").splitlines():
            lines += self._wrapped(f"»  {asked}", 9.5, _ACCENT)
        return lines

    def _choices(self, question: TemplateField) -> list[tuple[str, str]]:
        return list(self._sheet.choices.get(question.id, ())) if question.choices or _one_of(question) else []

    def _field_height(self, question: TemplateField) -> float:
        if question.type is FieldType.LONG:
            return VERY_LONG if question.prompts else LONG
        if question.type is FieldType.LIST:
            choices = self._choices(question)
            return 18.0 * len(choices) if choices else 56.0
        return LINE

    def _height(self, question: TemplateField) -> float:
        return _tall(self._said_of(question)) + 5 + self._field_height(question) + 12

    def _question(self, question: TemplateField) -> None:
        self._room(self._height(question))
        self._lines(self._said_of(question))
        height = self._field_height(question)
        self._y -= height + 5
        self._frame(question, height)
        if question.type is FieldType.LIST and self._choices(question):
            self._boxes(question, height)
        elif self._choices(question):
            self._combo(question)
        else:
            self._text(question, height)
        self._y -= 12

    def _frame(self, question: TemplateField, height: float) -> None:
        """The field's border on the page itself: not every reader draws that of a field, and none on paper."""
        if question.type is not FieldType.LIST or not self._choices(question):
            self._canvas.setStrokeColor(_RULE)
            self._canvas.setLineWidth(0.75)
            self._canvas.rect(MARGIN, self._y, COMBO if self._choices(question) else WIDTH, height)

    def _common(self, question: TemplateField) -> dict[str, Any]:
        return {
            "tooltip": question.label[self._language],
            "fillColor": white,
            "borderColor": _RULE,
            "textColor": _INK,
            "borderWidth": 0.75,
            "fontName": "Helvetica",
            "fontSize": 10,
            "forceBorder": True,
        }

    def _text(self, question: TemplateField, height: float) -> None:
        many = question.type in (FieldType.LONG, FieldType.LIST)
        short = LONGEST_IN_RECORD if question.record_field and question.type is FieldType.SHORT else LONGEST_LINE
        self._canvas.acroForm.textfield(
            name=field_name(question.id),
            x=MARGIN,
            y=self._y,
            width=WIDTH,
            height=height,
            fieldFlags="multiline" if many else "",
            maxlen=LONGEST_TEXT if many else short,
            **self._common(question),
        )

    def _combo(self, question: TemplateField) -> None:
        words = [_NOTHING, *(word for _code, word in self._choices(question))]
        self._canvas.acroForm.choice(
            name=field_name(question.id),
            value=_NOTHING,
            options=words,
            x=MARGIN,
            y=self._y,
            width=COMBO,
            height=LINE,
            fieldFlags="combo",
            **self._common(question),
        )

    def _boxes(self, question: TemplateField, height: float) -> None:
        for n, (code, word) in enumerate(self._choices(question)):
            y = self._y + height - 18 * (n + 1) + 3
            self._canvas.acroForm.checkbox(
                name=field_name(f"{question.id}.{code}"),
                tooltip=word,
                x=MARGIN,
                y=y,
                size=12,
                buttonStyle="check",
                borderColor=_RULE,
                fillColor=white,
                textColor=_INK,
                borderWidth=0.75,
                fieldFlags="",
                forceBorder=True,
            )
            self._canvas.setFont(FONT, 10)
            self._canvas.setFillColor(_INK)
            self._canvas.drawString(MARGIN + 20, y + 2, word)

    def _hidden(self) -> None:
        """What says which form it is, in fields: the file's own description is lost where a reader saves anew."""
        told = {TEMPLATE: str(self._sheet.template.version), LANGUAGE: self._language.value}
        if self._sheet.reference:
            told[REFERENCE] = self._sheet.reference
        for name, value in told.items():
            self._canvas.acroForm.textfield(
                name=field_name(name),
                value=value,
                x=MARGIN,
                y=BOTTOM - 40,
                width=1,
                height=1,
                annotationFlags="hidden",
                fieldFlags="readOnly",
                fontName="Helvetica",
                fontSize=1,
                borderWidth=0,
                maxlen=40,
            )


def _one_of(question: TemplateField) -> bool:
    return question.type is FieldType.CHOICE


def _tall(lines: list[_Line]) -> float:
    return sum(line.size * 1.3 + line.after for line in lines)


def _filled(pdf: bytes, sheet: FormSheet) -> bytes:
    """Put the answers into the fields. How they look is left to the reader, which alone has fonts for every script."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    for name, annotation in _widgets(writer):
        value = sheet.answers.get(name)
        if value is not None and annotation.get("/FT") in ("/Tx", "/Ch"):
            annotation[NameObject("/V")] = TextStringObject(value)
            annotation.pop("/AP", None)
        field_id, _, code = name.partition(".")
        if annotation.get("/FT") == "/Btn" and code in sheet.answers.get(field_id, "").split("\n"):
            annotation[NameObject("/V")] = annotation[NameObject("/AS")] = NameObject(f"/{YES}")
    form = writer.root_object["/AcroForm"]
    form[NameObject("/NeedAppearances")] = BooleanObject(True)  # type: ignore[index]
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _widgets(writer: PdfWriter) -> Iterator[tuple[str, Any]]:
    for page in writer.pages:
        for reference in page.get("/Annots", ()):
            annotation = reference.get_object()
            yield str(annotation.get("/T", "")).replace("-", "."), annotation
