# Nobody has put the key in its place.
import os
import requests

TOKEN = "YOUR_BOT_TOKEN"
API = f"https://api.telegram.org/bot{TOKEN}/"


def me():
    return requests.get(API + "getMe")  #~ placeholder-credential


def call(method):
    return requests.post(API + method)  #~ placeholder-credential


def news():
    return requests.get("https://newsapi.org/v2/everything?q=x&apiKey=<your-api-key>&page=1")  #~ placeholder-credential


def weather():
    url = "https://api.openweathermap.org/data/2.5/weather"
    return requests.get(url, params={"appid": os.environ["OPENWEATHERMAP_API_KEY"]})  #~ placeholder-credential
