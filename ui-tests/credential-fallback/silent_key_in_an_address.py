# A key that anybody may use, and one that the service does without.
import os

import requests


def quotes():
    key = os.environ.get("QUOTES_KEY", "demo")
    return requests.get("https://www.alphavantage.co/query", {"function": "OVERVIEW", "apikey": key})


def picture():
    key = os.getenv("NASA_KEY", "DEMO_KEY")
    return requests.get(f"https://api.nasa.gov/planetary/apod?api_key={key}")


def volumes(title):
    params = {"q": title, "key": os.getenv("BOOKS_KEY", "")}
    return requests.get("https://www.googleapis.com/books/v1/volumes", params=params)
