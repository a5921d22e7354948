# A key of one service in an address of another.
import os

import requests


def news():
    key = os.environ["OPENWEATHERMAP_API_KEY"]
    return requests.get(f"https://newsapi.org/v2/everything?q=x&apiKey={key}")  #~ mismatched-credential


def places():
    params = {"query": "museum", "key": os.environ["NEWS_API_KEY"]}
    return requests.get("https://maps.googleapis.com/maps/api/place/textsearch/json", params=params)  #~ mismatched-credential
