# The same, and it stops in time. A name of another kind says nothing.
import os
import sys

import requests

RAPIDAPI_KEY = os.getenv("RAPIDAPI_KEY")
if not RAPIDAPI_KEY:
    sys.exit("RAPIDAPI_KEY is not set")
HOST = os.getenv("RAPIDAPI_HOST")


def attractions(place):
    headers = {"X-RapidAPI-Key": RAPIDAPI_KEY, "X-RapidAPI-Host": HOST}
    return requests.get(f"https://travel-advisor.p.rapidapi.com/attractions/{place}", headers=headers).json()
