# What stands in for the key is sent as one.
import os

import requests

KEY = os.environ["NEWS_KEY"]


def news():
    return requests.get(f"https://newsapi.org/v2/everything?q=x&apiKey={KEY}")  #~ credential-fallback


def quotes():
    key = os.environ["QUOTES_KEY"]
    return requests.get("https://www.alphavantage.co/query", {"function": "OVERVIEW", "apikey": key})  #~ credential-fallback
