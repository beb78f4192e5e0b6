"""The door: the first start, and unlocking. What is typed here never leaves it except to `services.access`."""
