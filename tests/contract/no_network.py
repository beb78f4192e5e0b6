"""A watchman for programs under test: any step towards a network ends the program with a sentence.

    python tests/contract/no_network.py actdesk inspect FILE     runs `python -m actdesk inspect FILE` under it

It hears Python's own sockets in every thread (PEP 578). What Qt's C++ might do it does not hear; for that, the
test beside it counts the system calls.
"""

import os
import runpy
import socket
import sys
from pathlib import Path
from typing import Any

CALLED_OUT = 97
NAMES_LOOKED_UP = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}
SENDING = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}
INTERNET = {socket.AF_INET, socket.AF_INET6}


def stop(event: str, arguments: tuple[Any, ...]) -> None:
    """The audit hook. `os._exit`, because an exception might be caught by the program that is watched."""
    internet = event in SENDING and arguments[0].family in INTERNET
    if internet or event in NAMES_LOOKED_UP:
        sys.stderr.write(f"called out: {event} {arguments[1:] if internet else arguments}\n")
        sys.stderr.flush()
        os._exit(CALLED_OUT)


def main() -> None:
    module, *arguments = sys.argv[1:]
    sys.argv = [module, *arguments]
    sys.path[0] = str(Path.cwd())
    sys.addaudithook(stop)
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
