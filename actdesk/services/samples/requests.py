"""The requests of the samples: one from its draft to the opened account, and one at each other point of the way."""

from uuid import UUID

from actdesk.domain.base import Kind
from actdesk.domain.languages import Language
from actdesk.domain.requests import CRITERIA, NO_CONFLICT, ChecklistStep, Condition, Outcome, Verdict
from actdesk.domain.support import Support
from actdesk.services.desk import Desk
from actdesk.services.samples import answers
from actdesk.services.samples.story import Cast, Story

MET = {
    "criterion.brand": "A young voice that the official accounts do not have.",
    "criterion.fit": "The audience is there, and the format suits what they make.",
    "criterion.overlap": "Nothing of this kind exists; the best posts go to the Alliance's page.",
    "criterion.sustain": "Two people and a plan for who follows them.",
    "criterion.lifespan": "Reviewed every year; handed to the Secretariat if the community ends.",
    "criterion.administration": "Named, enrolled, and with a hand of the Secretariat on it.",
}


def requests(desk: Desk, cast: Cast) -> list[Story]:
    """Return the stories of the requests."""
    room = _Room(desk, cast)
    return [room.opened(), room.declined(), room.conditional(), room.in_evaluation(), room.draft()]


class _Room:
    """The Requests room through the year."""

    def __init__(self, desk: Desk, cast: Cast) -> None:
        self._desk, self._cast = desk, cast
        self._requests = desk.requests
        self._said = [p.suggestion[desk.officer.language] for p in desk.requests.parameters()]

    def opened(self) -> Story:
        """From a first draft over a question and six criteria to an account that runs."""
        yield 150
        request_id = self._draft("opened", {**answers.youth(self._cast), "risks": "", "measures": ""})
        yield 146
        self._requests.save(request_id=request_id, answers=answers.youth(self._cast))
        self._submit(request_id)
        yield 143
        self._requests.take_in(request_id=request_id)
        yield 140
        self._evaluate(request_id, MET)
        yield 136
        self._requests.decide(
            request_id=request_id,
            outcome=Outcome.APPROVED,
            why="All six criteria are met, and the young people have thought of their successors.",
            conflict_of_interest=NO_CONFLICT,
            parameters=tuple(self._said[:4]),
            brand_implications="The name says whose community it is; the logo stands with ours.",
            support_plan=self._plan(),
        )
        yield 128
        self._open(request_id)

    def declined(self) -> Story:
        """Another channel does it already: a reason, and an alternative that was offered."""
        yield 96
        request_id = self._draft("declined", answers.telegram(self._cast))
        yield 95
        self._submit(request_id)
        self._requests.take_in(request_id=request_id)
        yield 82
        self._evaluate(
            request_id,
            {
                **MET,
                "criterion.overlap": "The forum's own page says it.",
                "criterion.sustain": "No plan yet.",
            },
            {"criterion.overlap": Verdict.NOT_MET, "criterion.sustain": Verdict.NOT_MET},
        )
        self._requests.decide(
            request_id=request_id,
            outcome=Outcome.DECLINED,
            why="It would repeat the Facebook page, and nobody has the hours for a second channel.",
            conflict_of_interest=NO_CONFLICT,
            alternative="A weekly digest of the page, sent by the forum to its members' own groups.",
        )

    def conditional(self) -> Story:
        """Approved with conditions; one of them is late, and the checklist is open."""
        yield 66
        request_id = self._draft("conditional", answers.advocacy(self._cast))
        self._submit(request_id)
        yield 58
        self._requests.take_in(request_id=request_id)
        self._evaluate(
            request_id,
            {**MET, "criterion.overlap": "Only if the mailing list ends, so that there is one place."},
            {"criterion.overlap": Verdict.PARTLY},
        )
        yield 50
        self._requests.decide(
            request_id=request_id,
            outcome=Outcome.WITH_CONDITIONS,
            why="Useful, as long as it replaces the mailing list instead of adding to it.",
            conflict_of_interest=NO_CONFLICT,
            parameters=tuple(self._said[:3]),
            conditions=(
                Condition(text="Close the mailing list.", owner="Pekka Esimerkki", due=self._cast.day(8)),
                Condition(text="Name a second administrator.", owner="Pekka Esimerkki", due=self._cast.day(-20)),
            ),
            support_plan=self._plan()[:4],
        )
        yield 44
        self._requests.set_step(
            request_id=request_id, step=ChecklistStep.MAILBOX, done=True, note="advocacy@example.org"
        )

    def in_evaluation(self) -> Story:
        """In French; four of the six criteria are assessed, and the thirty days are over."""
        yield 38
        request_id = self._draft("in_evaluation", answers.savane(self._cast), Language.FRENCH)
        yield 36
        self._submit(request_id)
        yield 29
        self._requests.take_in(request_id=request_id)
        yield 21
        first = {
            "criterion.brand": "Utile au quotidien ; le nom dit bien qui parle.",
            "criterion.fit": "Une chaîne ne montre pas les numéros des abonnés : bon choix.",
            "criterion.overlap": "Aucune chaîne semblable dans la région.",
            "criterion.sustain": "Quatre heures par semaine, mais une seule personne : qui la remplace ?",
        }
        self._evaluate(request_id, first, {"criterion.sustain": Verdict.PARTLY})

    def draft(self) -> Story:
        """In Spanish; begun and left for later."""
        yield 4
        self._draft("draft", answers.andes(self._cast), Language.SPANISH)

    def _draft(self, key: str, told: dict[str, str], language: Language = Language.ENGLISH) -> UUID:
        added = self._requests.draft(language=language, answers=told)
        self._cast.requests[key] = added.first(Kind.REQUEST)
        return self._cast.requests[key]

    def _submit(self, request_id: UUID) -> None:
        """Hand it in; the requester hears on the same day that it arrived."""
        self._requests.submit(request_id=request_id)
        self._desk.request_upkeep.acknowledge(request_id=request_id)

    def _evaluate(self, request_id: UUID, why: dict[str, str], verdicts: dict[str, Verdict] | None = None) -> None:
        for criterion in CRITERIA:
            if criterion in why:
                verdict = (verdicts or {}).get(criterion, Verdict.MET)
                self._requests.evaluate(request_id=request_id, criterion=criterion, verdict=verdict, why=why[criterion])

    def _plan(self) -> tuple[Support, ...]:
        """Who of the team helps with what, and when (`support.*`)."""
        told = (
            ("choose", "jonas", "Formats that suit the audience", {"due": self._cast.day(-10)}),
            ("structure", "nadia", "Roles, and figures once a month", {"rhythm": "the first Monday of each month"}),
            ("brand", "jonas", "The kit, and a look at the first posts", {"due": self._cast.day(-5)}),
            ("strategy", "ingrid", "An hour on the plan of the year", {"rhythm": "every half year"}),
            ("crisis", "ingrid", "Her telephone, at any hour", {"rhythm": "when it burns"}),
            ("parameters", "nadia", "Gone through together", {"rhythm": "at each review"}),
        )
        people = self._cast.people
        return tuple(
            Support.made(clause=f"support.{clause}", what=what, person_id=people[who], **when)
            for clause, who, what, when in told
        )

    def _open(self, request_id: UUID) -> None:
        """Do what the checklist asks, then open: administrators, the sub-team, the policy read, and the rest."""
        cast, desk = self._cast, self._desk
        account = desk.requests.request(request_id).account
        assert account is not None
        cast.accounts["youth"] = account.id
        for person, role in (("rahul", "portfolio_full"), ("ana", "portfolio_partial"), ("nadia", "portfolio_full")):
            desk.register.add_administration(
                account_id=account.id,
                person_id=cast.people[person],
                role=role,
                start=cast.day(130),
                proven_on=cast.day(128),
                evidence=f"Screenshot of the portfolio's people, {cast.day(128).isoformat()}",
            )
        version = desk.policy.version().id
        for person in ("rahul", "ana"):
            desk.people.enrol(person_id=cast.people[person], on=cast.day(129))
            desk.people.acknowledge_policy(person_id=cast.people[person], version=version, on=cast.day(129))
        for line in desk.requests.request(request_id).checklist:
            if not line.computed:
                self._requests.set_step(request_id=request_id, step=line.step, done=True)
        self._requests.open(request_id=request_id)
        checked = {"attested_on": cast.day(128), "attested_by": desk.officer.id}
        desk.register.change_account(account_id=account.id, **checked)
