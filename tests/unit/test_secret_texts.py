"""What looks like a secret is refused; a place where one is kept is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actdesk.domain.secret_texts import SecretKind, secret_in, secrets_in

PLACES = [
    "In the safe of the communications office; Amara and Luis can open it.",
    "Sealed envelope 2024-06-01",
    "KeePass database on the team drive, entry Facebook",
    "The password is in KeePass.",
    "Le mot de passe est dans le coffre, dossier 12.",
    "La clave está en la caja fuerte de Ginebra.",
    "Recovery codes: printed, folder B-1204, 3rd floor",
    "actcom@actalliance.org",
    "+41 22 791 60 00",
    "REQ-2026-001 and INF-2025-012",
    "2017-2019",
    "https://example.org/aB3xY9?q=1",
    "100064000000001",
    "ACTAlliance2024 on iPhone13Pro",
]
SECRETS = [
    ("password: hunter2", SecretKind.PASSWORD),
    ("Mot de passe = soleil", SecretKind.PASSWORD),
    ("contraseña: abc", SecretKind.PASSWORD),
    ("The password is Sol3il!24", SecretKind.PASSWORD),
    ("pin: 1234", SecretKind.PASSWORD),
    ("tr0ub4dor&3X9", SecretKind.PASSWORD),
    ("Facebook Xk9!mQ2$vL7z", SecretKind.PASSWORD),
    ("a1b2c-3d4e5", SecretKind.RECOVERY_CODE),
    ("12345678\n23456789\n34567890", SecretKind.RECOVERY_CODE),
    ("1234 5678, 2345 6789", SecretKind.RECOVERY_CODE),
    ("JBSWY3DPEHPK3PXP", SecretKind.KEY),
    ("otpauth://totp/x?secret=abc", SecretKind.KEY),
    ("-----BEGIN OPENSSH PRIVATE KEY-----", SecretKind.KEY),
    ("EAAGm0PX4ZCpsBAKZCZAkZBZBkZBkZBkZBkZBk12", SecretKind.KEY),
]


@pytest.mark.parametrize("text", PLACES)
def test_a_place_where_a_secret_is_kept_passes(text: str) -> None:
    assert secret_in(text) is None


@pytest.mark.parametrize(("text", "kind"), SECRETS)
def test_a_secret_is_told_from_the_place_where_it_is_kept(text: str, kind: SecretKind) -> None:
    assert secret_in(text) is kind
    assert secret_in(f"For the page.\n{text}\nAmara knows.") is not None


def test_a_secret_is_named_by_its_field_also_in_a_list_of_texts() -> None:
    told = {"handle": "a1b2c-3d4e5", "notes": "Fine.", "parameters": ("Two posts a week.", "pwd: hunter2")}
    assert list(secrets_in(told)) == [("parameters", SecretKind.PASSWORD)]


@given(st.text(max_size=400))
def test_no_text_makes_it_raise(text: str) -> None:
    secret_in(text)
