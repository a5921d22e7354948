# Nothing in the file is known but the header, whose name has capitals of its own.
import os

import requests

RAPIDAPI_KEY = os.getenv("RAPIDAPI_KEY")


def attractions(place):
    headers = {
        "X-RapidAPI-Key": RAPIDAPI_KEY,
        "X-RapidAPI-Host": "travel-advisor.p.rapidapi.com",
    }
    return requests.get(f"https://travel-advisor.p.rapidapi.com/attractions/{place}", headers=headers).json()  #~ unchecked-env
