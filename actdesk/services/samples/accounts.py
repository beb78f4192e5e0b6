"""The register of the samples: the three official accounts, and others in every state that an account can be in."""

from typing import Any
from uuid import UUID

from actdesk.domain.accounts import AccountState, Custody, SecondFactor
from actdesk.domain.base import Kind
from actdesk.domain.closing import DAYS_TO_CLOSE, StepAnswer
from actdesk.domain.requests import Verdict
from actdesk.domain.security import Control
from actdesk.services.desk import Desk
from actdesk.services.leaving import Handover
from actdesk.services.samples.story import FIRST_DAY, Cast, Story

State = AccountState
SEEN = {
    Control.SECOND_FACTOR: "An app on the telephone of each administrator.",
    Control.PASSWORD: "Of its own, in the team's safe.",
    Control.RECOVERY_MAILBOX: "The team's own mailbox.",
    Control.RECOVERY_CODES: "In the sealed envelope, seen by two.",
    Control.TOOLS: "Only the team's planning tool is attached.",
    Control.ACCESS: "The list of roles was gone through with Ingrid.",
    Control.TAKEOVER_PLAN: "One page, printed, in the envelope with the codes.",
}


def accounts(desk: Desk, cast: Cast) -> list[Story]:
    """Return the stories of the accounts."""
    book = _Book(desk, cast)
    return [book.official(), book.lakes(), book.savane(), book.andes(), book.assembly(), book.strangers()]


class _Book:
    """Entries of the register, written on the day of the story."""

    def __init__(self, desk: Desk, cast: Cast) -> None:
        self._desk, self._cast = desk, cast
        self._version = desk.policy.version().id

    def official(self) -> Story:
        """The three that the policy names: the Secretariat's own, held by two of its team and proven."""
        yield 395
        shared: dict[str, Any] = {
            "body": "secretariat",
            "languages": ("en", "fr", "es"),
            "region": "Global",
            "second_factor": SecondFactor.APP,
            "recovery_mailbox": "social@example.org",
            "recovery_codes_note": "Sealed envelope in the safe of the communications office.",
        }
        facebook = self._add(
            "official_facebook", "https://www.facebook.com/actalliance", "ACT Alliance", 3100, presence="page", **shared
        )
        x = self._add(
            "official_x", "https://twitter.com/actalliance", "ACT Alliance", 2900, presence="profile", **shared
        )
        youtube = self._add(
            "official_youtube",
            "https://www.youtube.com/actalliance",
            "ACT Alliance",
            2800,
            presence="channel",
            **shared,
        )
        for account, roles in (
            (facebook, ("full_control", "full_control")),
            (x, ("owner", "delegate_admin")),
            (youtube, ("owner", "manager")),
        ):
            self._hold(account, "ingrid", roles[0], since=1500)
            self._hold(account, "nadia", roles[1], since=850)
            self._run(account)
        self._attest(youtube, 205)  # more than 180 days ago: overdue today
        yield 60
        self._attest(facebook, 60)
        self._attest(x, 60)
        self._assess(facebook)
        codes = {"verdict": Verdict.PARTLY, "why": "The codes are older than the newest administrator."}
        self._assess(x, recovery_codes={**codes, "mended_by": "Nadia Exemple", "due": self._cast.day(-5)})

    def lakes(self) -> Story:
        """A forum whose co-administrator left: one account without, one with a successor who is not proven."""
        yield 340
        page = self._add(
            "lakes_facebook",
            "https://www.facebook.com/examplelakesforum",
            "Example Lakes Forum",
            1400,
            body="lakes",
            presence="page",
            languages=("en", "sw"),
            region="East Africa",
            second_factor=SecondFactor.SMS,
        )
        gram = self._add(
            "lakes_instagram",
            "https://www.instagram.com/examplelakes/",
            "Example Lakes",
            700,
            body="lakes",
            presence="profile",
            languages=("en",),
            region="East Africa",
        )
        held = {
            account: self._hold(account, "jonas", role, since=600)
            for account, role in ((page, "full_control"), (gram, "portfolio_full"))
        }
        self._hold(page, "amina", "full_control", since=600)
        self._hold(gram, "amina", "portfolio_full", since=600)
        self._run(page)
        self._run(gram)
        yield 48
        self._desk.register.end_administration(
            administration_id=held[page],
            on=self._cast.day(48),
            gap_reason="Jonas was removed from the page by mistake; the forum has been asked to let Nadia in.",
        )
        yield 41
        jonas, nadia = self._cast.people["jonas"], self._cast.people["nadia"]
        help_agreed = self._desk.people.hanging(jonas).duties
        self._desk.people.leave(
            person_id=jonas,
            on=self._cast.day(41),
            successors={gram: nadia},
            handover=Handover(duties={duty.key: str(nadia) for duty in help_agreed}),
        )
        yield 30
        self._attest(page, 30)
        self._attest(gram, 30)
        factor = {"verdict": Verdict.PARTLY, "why": "By SMS, to a private number."}
        access = {"verdict": Verdict.NOT_MET, "why": "Jonas still stands in the page's roles."}
        self._assess(
            page,
            second_factor={**factor, "mended_by": "Amina Mfano", "due": self._cast.day(-20)},
            access={**access, "mended_by": "Amina Mfano", "due": self._cast.day(6)},
        )

    def savane(self) -> Story:
        """A forum as it should be, and one network with a single login that the Secretariat keeps."""
        yield 300
        page = self._add(
            "savane_facebook",
            "https://www.facebook.com/forumexemplesavane",
            "Forum Exemple de la Savane",
            1000,
            body="savane",
            presence="page",
            languages=("fr",),
            region="Afrique de l’Ouest",
            second_factor=SecondFactor.APP,
        )
        self._hold(page, "fatou", "full_control", since=900)
        self._hold(page, "nadia", "full_control", since=850)
        self._run(page)
        yield 280
        sky = self._add(
            "savane_bluesky",
            "https://bsky.app/profile/exemplesavane.bsky.social",
            "Exemple Savane",
            280,
            body="savane",
            presence="profile",
            languages=("fr",),
            custody=Custody.SECRETARIAT,
            custody_note="Coffre de mots de passe de l’équipe, dossier « Savane » ; Ingrid et Nadia peuvent l’ouvrir.",
        )
        self._hold(sky, "nadia", "login_holder", since=280)
        self._run(sky)
        yield 25
        self._attest(page, 25)
        self._attest(sky, 25)

    def andes(self) -> Story:
        """Held as the rule asks, but silent for months; its review falls due within the month."""
        yield 310
        profile = self._add(
            "andes_x",
            "https://x.com/foroejemplo",
            "Foro Ejemplo",
            1200,
            body="andes",
            presence="profile",
            languages=("es",),
            region="América del Sur",
        )
        self._hold(profile, "tomas", "owner", since=1000)
        self._hold(profile, "ingrid", "delegate_admin", since=950)
        self._run(profile)
        yield 162
        self._attest(profile, 162)
        yield 70
        self._desk.register.change_state(
            account_id=profile, to=State.DORMANT, reason="Sin publicaciones desde hace cuatro meses."
        )

    def assembly(self) -> Story:
        """An account for an event that is over: the day of its expected end has passed, and it is being closed."""
        yield 240
        page = self._add(
            "assembly",
            "https://www.facebook.com/sampleassembly",
            "Sample Assembly",
            240,
            body="advocacy",
            presence="page",
            languages=("en",),
            expected_end=self._cast.day(18),
            transition_plan="Thank the followers, point to facebook.com/actalliance, then close and keep the handle.",
        )
        self._hold(page, "nadia", "full_control", since=240)
        self._hold(page, "pekka", "full_control", since=240)
        self._run(page)
        yield 120
        self._attest(page, 120)
        yield 12
        self._desk.register.change_state(
            account_id=page,
            to=State.CLOSING,
            reason="The assembly is over; what is said of it goes to the Alliance's page.",
            closing_on=self._cast.day(12 - DAYS_TO_CLOSE),
            moves_to="facebook.com/actalliance",
        )
        announce = self._desk.closing.of(page).steps[0]
        self._desk.closing.answer(
            step_id=announce.id, answer=StepAnswer.DONE, said="Published in English and pinned to the top of the page."
        )

    def strangers(self) -> Story:
        """Accounts that nobody here opened: one found and not yet known, one that asks for donations in our name."""
        yield 33
        self._find("found", "https://t.me/actalliance_updates", "ACT Alliance updates", "Reported by a member.")
        yield 12
        fake = self._find(
            "impersonator",
            "https://www.instagram.com/act_alliance_aid_fund/",
            "ACT Alliance Aid Fund",
            "Seen in a comment under our page; asks for donations by gift card.",
        )
        yield 11
        self._desk.register.change_state(
            account_id=fake, to=State.IMPERSONATOR, reason="Uses our logo, asks for money. Reported to the platform."
        )

    def _find(self, key: str, link: str, name: str, reason: str) -> UUID:
        return self._add(key, link, name, None, state=State.FOUND, state_reason=reason)

    def _add(self, key: str, link: str, name: str, opened: int | None, /, *, body: str = "", **fields: Any) -> UUID:
        """Take an account in by its link, as an officer would paste it."""
        found = self._desk.register.recognise(link)
        assert found is not None
        cast = self._cast
        given = {
            "state": State.AUTHORISED,
            "platform": found.platform,
            "handle": found.handle,
            "url": found.url,
            "display_name": name,
            "body_id": cast.bodies[body] if body else None,
            "opened_on": cast.day(opened) if opened else None,
            **fields,
        }
        cast.accounts[key] = self._desk.register.add_account(**given).first(Kind.ACCOUNT)
        return cast.accounts[key]

    def _hold(self, account: UUID, person: str, role: str, *, since: int) -> UUID:
        proven = self._cast.day(min(since, FIRST_DAY))
        added = self._desk.register.add_administration(
            account_id=account,
            person_id=self._cast.people[person],
            role=role,
            start=self._cast.day(since),
            proven_on=proven,
            evidence=f"Screenshot of the page roles, {proven.isoformat()}",
        )
        return added.first(Kind.ADMINISTRATION)

    def _run(self, account: UUID) -> None:
        self._desk.register.change_state(
            account_id=account, to=State.ACTIVE, reason="Running already when the register was begun."
        )

    def _assess(self, account: UUID, /, **wanting: dict[str, Any]) -> None:
        """The self-check of an account's security: every control is met but those that are named."""
        for control in Control:
            met = {"verdict": Verdict.MET, "why": SEEN[control]}
            self._desk.security.assess(account_id=account, control=control, **wanting.get(control.value, met))

    def _attest(self, account: UUID, days_ago: int) -> None:
        """Say when it was checked; with its date, so that it is right whether or not the clock travels."""
        checked = {"attested_on": self._cast.day(days_ago), "attested_by": self._desk.officer.id}
        self._desk.register.change_account(account_id=account, **checked)
