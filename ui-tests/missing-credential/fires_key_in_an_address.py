# No key is sent at all.
import requests

TOKEN = ""
KEY = None


def me():
    return requests.get(f"https://api.telegram.org/bot{TOKEN}/getMe")  #~ missing-credential


def send(token, text):
    requests.post(f"https://api.telegram.org/bot{token}/sendMessage", json={"text": text})


def weather():
    return requests.get("https://api.openweathermap.org/data/2.5/weather", params={"appid": KEY})  #~ missing-credential


send("", "hello")  #~ missing-credential
