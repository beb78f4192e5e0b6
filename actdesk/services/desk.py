"""The desk: every service in one place, as `bootstrap` joins them and the window is given them."""

from dataclasses import dataclass

from actdesk.domain.records import Officer
from actdesk.services.case_files import CaseFiles
from actdesk.services.cases import Cases
from actdesk.services.clocks import DeskClocks
from actdesk.services.closing import Closing
from actdesk.services.drafts import Drafts
from actdesk.services.erasing import Erasing
from actdesk.services.exchange import Exchange
from actdesk.services.held import HeldCopies
from actdesk.services.history import History
from actdesk.services.officers import Officers
from actdesk.services.people import People
from actdesk.services.pictures import Pictures
from actdesk.services.policy import PolicyRoom
from actdesk.services.ports import Clock, Lists, Places, Reference
from actdesk.services.preferences import StoredPreferences
from actdesk.services.proofs import Proofs
from actdesk.services.register import Register
from actdesk.services.reports import Reports
from actdesk.services.request_forms import RequestForms
from actdesk.services.request_mail import RequestMail
from actdesk.services.request_settings import DeskRequestSettings
from actdesk.services.request_upkeep import RequestUpkeep
from actdesk.services.requests import Requests
from actdesk.services.security import SecurityChecks
from actdesk.services.today import Today


@dataclass(frozen=True)
class Desk:
    """What the window and the command line work with once a store is unlocked."""

    officer: Officer
    clock: Clock
    reference: Reference
    places: Places
    lists: Lists
    history: History
    register: Register
    security: SecurityChecks
    closing: Closing
    proofs: Proofs
    exchange: Exchange
    people: People
    requests: Requests
    pictures: Pictures
    cases: Cases
    reports: Reports
    policy: PolicyRoom
    preferences: StoredPreferences
    officers: Officers
    today: Today
    clocks: DeskClocks
    drafts: Drafts
    erasing: Erasing
    held: HeldCopies
    case_files: CaseFiles
    request_forms: RequestForms
    request_settings: DeskRequestSettings
    request_upkeep: RequestUpkeep
    request_mail: RequestMail
