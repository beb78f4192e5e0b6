"""The cases of the samples: one on every rung of the ladder, and two that are over."""

from typing import Any
from uuid import UUID

from actdesk.domain.base import Kind
from actdesk.domain.cases import CaseOutcome, Measure, Severity, Way
from actdesk.domain.comments import CommentVerdict
from actdesk.services.attachments import Incoming
from actdesk.services.cases import Agreed
from actdesk.services.desk import Desk
from actdesk.services.samples.story import Cast, Story


def cases(desk: Desk, cast: Cast) -> list[Story]:
    """Return the stories of the cases."""
    room = _Room(desk, cast)
    return [room.settled(), room.unfounded(), room.recommended(), room.dialogue(), room.removal(), room.intake()]


class _Room:
    """The Cases room through the year."""

    def __init__(self, desk: Desk, cast: Cast) -> None:
        self._desk, self._cast = desk, cast
        self._cases = desk.cases

    def settled(self) -> Story:
        """A critical comment was deleted; dialogue settled it, and what was agreed is done."""
        yield 88
        case_id = self._take_in(
            "settled",
            account="savane_facebook",
            link="https://www.facebook.com/forumexemplesavane/posts/1001",
            summary="Un commentaire critique, mais poli, a été supprimé une heure après sa publication.",
            quoted="« Pourquoi la distribution a-t-elle encore été annoncée la veille seulement ? »",
            seen_on=89,
            reporter="Une bénévole",
            people=("fatou",),
            principles=("principle.criticism",),
            severity=Severity.LOW,
        )
        yield 86
        self._cases.acknowledge(case_id=case_id, way=Way.INFORMAL, gist="Merci ; réponse d’ici deux semaines.")
        self._cases.log_contact(
            case_id=case_id,
            way=Way.INFORMAL,
            gist="Appel : une critique reste en ligne et reçoit une réponse.",
            answer="Fatou pensait bien faire ; elle rétablit le commentaire.",
        )
        self._cases.record_comment(
            case_id=case_id,
            comment="Pourquoi la distribution a-t-elle encore été annoncée la veille seulement ?",
            verdict=CommentVerdict.ANSWER,
            draft="Merci de le dire. Dès le mois prochain, les dates sont annoncées une semaine avant.",
            answer_by="Fatou Échantillon",
            answer_due=self._cast.day(83),
        )
        self._cases.agree(
            case_id=case_id,
            measures=[Agreed("Rétablir le commentaire et y répondre.", "Fatou Échantillon", self._cast.day(79))],
            gist="D’accord avec la proposition.",
        )
        yield 80
        for measure in self._measures(case_id):
            self._cases.finish_measure(
                measure_id=measure.id, proof="Commentaire et réponse vus en ligne.", on=self._cast.day(80)
            )
        yield 76
        self._cases.settle(
            case_id=case_id,
            outcome=CaseOutcome.AGREED,
            lessons="Parler de la règle sur les critiques dès la formation des administratrices.",
        )

    def unfounded(self) -> Story:
        """What looked like a copied picture was a licensed one."""
        yield 71
        case_id = self._take_in(
            "unfounded",
            account="official_x",
            link="https://x.com/actalliance/status/1",
            summary="A member thought that a picture was used without permission.",
            seen_on=72,
            reporter="Example Relief",
        )
        yield 69
        self._cases.settle(
            case_id=case_id, outcome=CaseOutcome.UNFOUNDED, lessons="The licence was on file; it is now in the credit."
        )

    def recommended(self) -> Story:
        """Up the whole ladder: dialogue twice, removal asked for in vain, withdrawal recommended, not yet decided."""
        yield 74
        case_id = self._take_in(
            "recommended",
            account="lakes_facebook",
            link="https://www.facebook.com/examplelakesforum/posts/2001",
            summary="A post ridicules the worship of a partner church and calls its members backward.",
            quoted="They still believe in this? No wonder nothing changes up there.",
            seen_on=75,
            reporter="A partner organisation",
            people=("amina",),
            body="lakes",
            principles=("principle.tolerance", "principle.relations"),
            severity=Severity.HIGH,
            evidence=[Incoming("post-2001.txt", b"Copied from the page, with the comments below it.\n")],
        )
        yield 72
        self._cases.acknowledge(case_id=case_id, way=Way.FORMAL, gist="By e-mail: it is looked into.")
        self._cases.log_contact(
            case_id=case_id,
            way=Way.INFORMAL,
            gist="Call to the forum's coordinator: what was meant, and how it reads to the partner.",
            answer="She sees no harm in it.",
        )
        yield 63
        self._cases.log_contact(
            case_id=case_id,
            way=Way.FORMAL,
            gist="Letter to the forum with the two principles and a proposal: remove the post, write to the partner.",
            answer="No answer within the ten days.",
        )
        yield 52
        self._cases.ask_removal(case_id=case_id, gist="Asked in writing that the post be removed within three days.")
        yield 40
        self._cases.recommend(
            case_id=case_id,
            body_id=self._cast.bodies["relief"],
            gist="The post is still there after dialogue and a request: we recommend to withdraw the authorisation.",
            people_heard=True,
            people_said="By telephone: Amina Mfano stands by the post and would write it again.",
        )

    def dialogue(self) -> Story:
        """On the first rung: measures are agreed; one is late, one has time."""
        yield 45
        case_id = self._take_in(
            "dialogue",
            account="andes_x",
            link="https://x.com/foroejemplo/status/3001",
            summary="Una foto de una agencia se publicó sin crédito ni licencia.",
            seen_on=46,
            reporter="Nadia Exemple",
            people=("tomas",),
            principles=("principle.copyright",),
            severity=Severity.LOW,
        )
        yield 40
        self._cases.acknowledge(case_id=case_id, way=Way.INFORMAL)
        self._cases.log_contact(
            case_id=case_id,
            way=Way.INFORMAL,
            gist="Correo a Tomás con la regla sobre créditos y licencias.",
            answer="Lo corrige y revisa las demás fotos.",
        )
        yield 39
        self._cases.agree(
            case_id=case_id,
            measures=[
                Agreed("Añadir el crédito o retirar la foto.", "Tomás Ejemplo", self._cast.day(9)),
                Agreed("Revisar las fotos del último año.", "Tomás Ejemplo", self._cast.day(-12)),
            ],
        )

    def removal(self) -> Story:
        """Children who can be found: evidence kept, removal asked for on the same day, not yet done."""
        yield 6
        case_id = self._take_in(
            "removal",
            account="lakes_instagram",
            link="https://www.instagram.com/p/Example4001/",
            summary="Six pupils in front of their school; its name is on the wall, and the post carries the place.",
            quoted="Happy faces at our partner school this morning!",
            seen_on=6,
            reporter="Grace Specimen",
            people=("amina",),
            body="lakes",
            principles=("principle.minors", "principle.dignity"),
            severity=Severity.CRITICAL,
            evidence=[Incoming("post-4001.txt", b"Text and time of the post, number of the pupils, no faces kept.\n")],
        )
        self._cases.log_contact(
            case_id=case_id,
            way=Way.INFORMAL,
            gist="Call to Amina: the children can be found by anyone.",
            answer="She agrees, and asks the colleague who has the telephone with the login.",
        )
        self._cases.ask_removal(case_id=case_id, gist="Asked by telephone and in writing to remove the post today.")

    def intake(self) -> Story:
        """Seen two days ago, by nobody classified yet."""
        yield 2
        self._take_in(
            "intake",
            link="https://www.facebook.com/examplelakesforum/posts/5001",
            summary="A speaker of the forum recommends a candidate in a film that shows the Alliance's logo.",
            seen_on=2,
            reporter="By e-mail to the communications team",
        )

    def _take_in(
        self,
        key: str,
        *,
        seen_on: int,
        account: str = "",
        body: str = "",
        people: tuple[str, ...] = (),
        **fields: Any,
    ) -> UUID:
        cast = self._cast
        if account:
            fields["account_id"] = cast.accounts[account]
        if body:
            fields["body_id"] = cast.bodies[body]
        added = self._cases.intake(seen_on=cast.day(seen_on), people=tuple(cast.people[p] for p in people), **fields)
        cast.cases[key] = added.first(Kind.CASE)
        return cast.cases[key]

    def _measures(self, case_id: UUID) -> tuple[Measure, ...]:
        return self._cases.case(case_id).measures
