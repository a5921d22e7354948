# The entry checks another variable than the one that a function of the table sends.
import os
import sys

import requests

MAPS_KEY = os.getenv("GOOGLE_MAPS_API_KEY", "")
PLACES_KEY = os.getenv("GOOGLE_PLACES_API_KEY", "")


def route(start, end):
    headers = {"X-Goog-Api-Key": MAPS_KEY}
    return requests.post("https://routes.googleapis.com/v2", headers=headers, json=[start, end], timeout=9)  #~ credential-fallback


TOOLS = {"route": route}


def main():
    if not PLACES_KEY:
        sys.exit("GOOGLE_PLACES_API_KEY is not set")
    print(TOOLS["route"]("a", "b"))


if __name__ == "__main__":
    main()
