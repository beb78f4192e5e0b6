"""What every test stands on: no display, and no failure because the machine was busy with something else."""

import os

from hypothesis import HealthCheck, settings

# Whichever folder is run alone: Qt is told before anybody imports it.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("ACTDESK_TEST_PLATFORM", "offscreen")

settings.register_profile("actdesk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("actdesk")
