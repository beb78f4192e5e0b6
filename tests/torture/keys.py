"""A passphrase for test stores, and a cost of Argon2id that takes no time."""

from actdesk.data.header import Cost

QUICK = Cost(time_cost=1, memory_kib=64, parallelism=1)
PASSPHRASE = "correct horse battery staple"
