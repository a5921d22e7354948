# The host says which parameter of the query holds a key.
import os

import aiohttp
import httpx
import requests

FORECAST = "https://api.openweathermap.org/data/2.5/forecast"
KEY = os.getenv("FORECAST_KEY")


def forecast(city):
    return requests.get(FORECAST, params={"q": city, "appid": KEY}, timeout=9)  #~ unchecked-env


def weather(city):
    key = os.getenv("WEATHER_KEY")
    url = f"https://api.openweathermap.org/data/2.5/weather?q={city}&appid={key}&units=metric"
    return requests.get(url).json()  #~ unchecked-env


def added(city):
    url = "https://api.openweathermap.org/data/2.5/weather?q=" + city
    url = url + "&appid=" + os.environ.get("ADDED_KEY")
    return httpx.get(url)  #~ unchecked-env


async def news(topic):
    params = {"q": topic}
    params["apiKey"] = os.getenv("NEWS_KEY")
    async with aiohttp.ClientSession() as session:
        async with session.get("https://newsapi.org/v2/everything", params=params) as answer:  #~ unchecked-env
            return await answer.json()


class Quotes:
    def __init__(self):
        self.base = "https://finnhub.io/api/v1"
        self.key = os.environ.get("QUOTES_KEY")

    def of(self, symbol):
        pairs = [("symbol", symbol), ("token", self.key)]
        return requests.get(f"{self.base}/quote", params=pairs)  #~ unchecked-env
