"""Turns every request of the program under test to the loopback server, and lets nothing else out.

Python imports a module of this name before it runs a program, so the program itself stays byte for byte what was
linted. Nothing of the SDK is replaced: it builds its request for the provider's own host (the `host` header still
names it), only the address that the request is sent to changes.
"""
import importlib
import os
import sys

PORT = int(os.environ.pop("LOOPBACK_PORT"))
HERE = "127.0.0.1"


def fence(event, args):
    """Refuses to look up or to connect to anything but the loopback server."""
    if event == "socket.getaddrinfo" and args[0] != HERE:
        raise PermissionError(f"no way out to {args[0]}")
    if event == "socket.connect" and args[1] != (HERE, PORT):
        raise PermissionError(f"no way out to {args[1]}")


def turn(client):
    """Makes `client` send to the loopback server."""
    send = client.send

    def send_here(self, request, **options):
        request.url = request.url.copy_with(scheme="http", host=HERE, port=PORT)
        return send(self, request, **options)

    client.send = send_here


# First the fence: Python goes on when a sitecustomize fails.
sys.addaudithook(fence)
for library in ("httpx", "httpx2"):
    try:
        turn(importlib.import_module(library).Client)
    except ImportError:
        pass
