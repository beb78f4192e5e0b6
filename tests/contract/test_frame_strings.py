"""`make strings` and its check: a catalogue that is stale, unfinished or has lost a blank does not pass."""

from pathlib import Path

import pytest

from tools import strings

CODE = """
class Greeting(QObject):
    def text(self, name, n):
        return self.tr("Hello {name}").format(name=name) + self.tr("%n request(s)", "", n)
"""


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "ui"
    folder.mkdir()
    (folder / "greeting.py").write_text(CODE, encoding="utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path, sources: Path) -> Path:
    """Three finished catalogues."""
    folder = tmp_path / "i18n"
    strings.extract(folder, sources)
    for language, hello, one, many in (
        ("en", "", "%n request", "%n requests"),
        ("fr", "Bonjour {name}", "%n demande", "%n demandes"),
        ("es", "Hola {name}", "una solicitud", "%n solicitudes"),
    ):
        path = strings.catalogue(folder, language)
        text = path.read_text(encoding="utf-8")
        text = text.replace('<translation type="unfinished"></translation>', f"<translation>{hello}</translation>")
        text = text.replace('<translation type="unfinished">', "<translation>")
        for form in (one, many):
            text = text.replace("<numerusform></numerusform>", f"<numerusform>{form}</numerusform>", 1)
        path.write_text(text, encoding="utf-8")
    return folder


def test_finished_catalogues_pass_and_compile(folder: Path, sources: Path) -> None:
    assert strings.check(folder, sources) == []
    strings.release(folder)
    assert {path.name for path in folder.glob("*.qm")} == {"actdesk_en.qm", "actdesk_fr.qm", "actdesk_es.qm"}


def test_extracting_again_changes_nothing(folder: Path, sources: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    strings.extract(folder, sources)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_english_holds_the_plural_forms_alone(folder: Path) -> None:
    text = strings.catalogue(folder, "en").read_text(encoding="utf-8")
    assert "%n request(s)" in text
    assert "Hello" not in text


def test_no_catalogue_says_where_in_the_code_a_text_stands(folder: Path) -> None:
    assert all("<location" not in path.read_text(encoding="utf-8") for path in folder.glob("*.ts"))


def test_a_new_text_in_the_code_fails_the_check(folder: Path, sources: Path) -> None:
    (sources / "new.py").write_text('class New(QObject):\n    def f(self):\n        return self.tr("New")\n')
    complaints = strings.check(folder, sources)
    assert "actdesk_fr.ts does not match the code: make strings" in complaints
    assert "actdesk_es.ts: [New] 'New' is not translated" in complaints


def test_a_text_gone_from_the_code_fails_the_check(folder: Path, sources: Path) -> None:
    (sources / "greeting.py").write_text(CODE.replace("Hello {name}", "Welcome {name}"))
    assert "actdesk_fr.ts does not match the code: make strings" in strings.check(folder, sources)


def test_a_lost_placeholder_fails_the_check(folder: Path, sources: Path) -> None:
    path = strings.catalogue(folder, "fr")
    path.write_text(path.read_text(encoding="utf-8").replace("Bonjour {name}", "Bonjour {nom}"), encoding="utf-8")
    assert strings.check(folder, sources) == ["actdesk_fr.ts: [Greeting] 'Hello {name}': placeholders differ"]


def test_an_empty_plural_form_fails_the_check(folder: Path, sources: Path) -> None:
    path = strings.catalogue(folder, "es")
    path.write_text(path.read_text(encoding="utf-8").replace("una solicitud", ""), encoding="utf-8")
    assert strings.check(folder, sources) == ["actdesk_es.ts: [Greeting] '%n request(s)' is not translated"]


def test_a_missing_catalogue_fails_the_check(folder: Path, sources: Path) -> None:
    strings.catalogue(folder, "es").unlink()
    assert "actdesk_es.ts is missing: make strings" in strings.check(folder, sources)


def test_a_text_said_outside_a_widget_is_extracted_with_its_plural(tmp_path: Path, sources: Path) -> None:
    (sources / "voice.py").write_text("""say("Voice", "Say \\"it\\"\\nplainly")\nsay("Voice", "%n file(s)", 3)\n""")
    folder = tmp_path / "i18n"
    strings.extract(folder, sources)
    text = strings.catalogue(folder, "fr").read_text(encoding="utf-8")
    assert "<name>Voice</name>" in text
    assert "Say &quot;it&quot;\nplainly" in text
    assert '<message numerus="yes">\n        <source>%n file(s)</source>' in text
    assert not list(strings.unseen(strings.texts(sources), strings.catalogue(folder, "fr")))


@pytest.mark.parametrize(
    ("code", "complaint"),
    [
        ('QCoreApplication.translate("Words", "%n case(s)")', "no plural for lupdate: '%n case(s)'"),
        ("f\"{tr('Inside')}\"", "lupdate does not see 'Inside'"),
    ],
)
def test_a_text_that_lupdate_passes_over_fails_the_check(
    folder: Path, sources: Path, code: str, complaint: str
) -> None:
    (sources / "odd.py").write_text(f"from words import tr\n\nX = {code}\n")
    assert any(complaint in line for line in strings.check(folder, sources))
