"""Sample records to look around in: invented people, planted through the same use cases as real ones."""

from actdesk.services.desk import Desk


def plant_samples(desk: Desk) -> None:
    """Fill a new store with sample records."""
    from actdesk.domain.base import Kind
    from actdesk.domain.people import BodyType

    desk.people.add_body(name="Secretariat", type=BodyType.SECRETARIAT, region="Geneva").first(Kind.BODY)
