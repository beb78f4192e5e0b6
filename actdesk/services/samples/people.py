"""The bodies and people of the samples."""

from actdesk.domain.base import Kind
from actdesk.domain.people import BodyType
from actdesk.domain.texts import fold
from actdesk.services.desk import Desk
from actdesk.services.samples.story import Cast

# name in the stories: (name, type, region, the body that answers for it)
BODIES = {
    "secretariat": ("ACT Secretariat", BodyType.SECRETARIAT, "Geneva", None),
    "relief": ("Example Relief", BodyType.MEMBER, "Kenya", None),
    "aide": ("Aide Exemple", BodyType.MEMBER, "Sénégal", None),
    "accion": ("Acción Ejemplo", BodyType.MEMBER, "Perú", None),
    "lakes": ("Example Lakes Forum", BodyType.FORUM, "East Africa", "relief"),
    "savane": ("Forum Exemple de la Savane", BodyType.FORUM, "Afrique de l’Ouest", "aide"),
    "andes": ("Foro Ejemplo de los Andes", BodyType.FORUM, "América del Sur", "accion"),
    "youth": ("Sample Youth Community", BodyType.COMMUNITY_OF_PRACTICE, "Global", "relief"),
    "advocacy": ("Sample Advisory Group on Advocacy", BodyType.ADVISORY_GROUP, "Global", "secretariat"),
}

# name in the stories: (name, body, role, languages, days ago that they joined the Secretariat's team)
PEOPLE = {
    "ingrid": ("Ingrid Eksempel", "secretariat", "Head of communications", ("en", "fr"), 2200),
    "nadia": ("Nadia Exemple", "secretariat", "Digital media officer", ("fr", "en", "es"), 900),
    "jonas": ("Jonas Beispiel", "secretariat", "Communications officer", ("en",), 1300),
    "amina": ("Amina Mfano", "lakes", "Forum coordinator", ("en", "sw"), None),
    "grace": ("Grace Specimen", "relief", "Communications officer", ("en",), None),
    "fatou": ("Fatou Échantillon", "savane", "Chargée de communication", ("fr",), None),
    "tomas": ("Tomás Ejemplo", "andes", "Secretario del foro", ("es",), None),
    "lucia": ("Lucía Muestra", "accion", "Comunicadora", ("es", "en"), None),
    "rahul": ("Rahul Udaharan", "youth", "Youth representative", ("en",), None),
    "ana": ("Ana Exemplo", "youth", "Youth representative", ("en", "es"), None),
    "pekka": ("Pekka Esimerkki", "advocacy", "Chair", ("en",), None),
}
ACKNOWLEDGED = {"ingrid": 380, "nadia": 380, "jonas": 380, "amina": 320, "fatou": 300, "tomas": 290, "rahul": 130}
SUB_TEAM = {"nadia": 380, "amina": 320, "fatou": 300, "tomas": 290}


def address(name: str) -> str:
    """Return the invented address of somebody, which hardly an officer has: nobody decides their own request."""
    return f"{'.'.join(fold(name).split())}@example.org"


def introduce(desk: Desk, cast: Cast) -> None:
    """Take the bodies and people in."""
    for key, (name, kind, region, accountable) in BODIES.items():
        answers_for_it = cast.bodies[accountable] if accountable else None
        added = desk.people.add_body(name=name, type=kind, region=region, accountable_id=answers_for_it)
        cast.bodies[key] = added.first(Kind.BODY)
    for key, (name, body, role, languages, joined) in PEOPLE.items():
        added = desk.people.add_person(
            name=name,
            email=address(name),
            body_id=cast.bodies[body],
            organisation=BODIES[body][0],
            role=role,
            languages=languages,
            comms_team_from=cast.day(joined) if joined else None,
        )
        cast.people[key] = added.first(Kind.PERSON)
    version = desk.policy.version().id
    for key, days_ago in ACKNOWLEDGED.items():
        desk.people.acknowledge_policy(person_id=cast.people[key], version=version, on=cast.day(days_ago))
    for key, days_ago in SUB_TEAM.items():
        desk.people.enrol(person_id=cast.people[key], on=cast.day(days_ago))
