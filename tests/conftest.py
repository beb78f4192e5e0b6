"""No test needs a display: whichever folder is run alone, Qt is told so before anybody imports it."""

import os

os.environ["QT_QPA_PLATFORM"] = os.environ.get("ACTDESK_TEST_PLATFORM", "offscreen")
