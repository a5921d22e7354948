# A key of Google at Google, and one under a name of nobody's.
import os

import requests


def places():
    params = {"query": "museum", "key": os.environ["GOOGLE_API_KEY"]}
    return requests.get("https://maps.googleapis.com/maps/api/place/textsearch/json", params=params)


def news():
    return requests.get(f"https://newsapi.org/v2/everything?q=x&apiKey={os.environ['API_KEY']}")
