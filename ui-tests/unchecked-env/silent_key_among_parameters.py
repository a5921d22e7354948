# What anybody may use, what the service does without, what is no key there, and what is checked.
import os

import requests

FORECAST = "https://api.openweathermap.org/data/2.5/forecast"
KEY = os.environ["FORECAST_KEY"]


def forecast(city):
    return requests.get(FORECAST, params={"q": city, "appid": KEY}, timeout=9)


def picture():
    return requests.get("https://api.nasa.gov/planetary/apod", params={"api_key": os.getenv("NASA_KEY") or "DEMO_KEY"})


def books(title):
    params = {"q": title, "key": os.getenv("BOOKS_KEY")}
    return requests.get("https://www.googleapis.com/books/v1/volumes", params=params)


def own(city):
    return requests.get("http://localhost:9000/forecast", params={"q": city, "appid": os.getenv("OWN_KEY")})


def unknown(city):
    return requests.get("https://weather.example.com/forecast", params={"q": city, "appid": os.getenv("UNKNOWN_KEY")})


def sorted_by():
    return requests.get("https://newsapi.org/v2/everything", params={"key": os.getenv("SORT_KEY"), "apiKey": KEY})


def cached(cache):
    return cache.get(f"{FORECAST}?appid={os.getenv('CACHED_KEY')}", None)


def weather(city):
    key = os.getenv("WEATHER_KEY")
    if key is None:
        raise RuntimeError("WEATHER_KEY is not set")
    return requests.get(f"https://api.openweathermap.org/data/2.5/weather?q={city}&appid={key}")
