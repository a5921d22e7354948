# The functions of the table run when the entry has checked and left.
import os
import sys

import requests

MAPS_KEY = os.getenv("GOOGLE_MAPS_API_KEY", "")


def route(start, end):
    headers = {"X-Goog-Api-Key": MAPS_KEY}
    return requests.post("https://routes.googleapis.com/v2", headers=headers, json=[start, end], timeout=9)


def ask(name, *args):
    return TOOLS[name](*args)


TOOLS = {"route": route}


def has_keys():
    missing = []
    if not MAPS_KEY:
        missing.append("GOOGLE_MAPS_API_KEY")
    if missing:
        print("not set:", missing)
        return False
    return True


def main():
    if not has_keys():
        sys.exit(1)
    print(ask("route", "a", "b"))


if __name__ == "__main__":
    main()
