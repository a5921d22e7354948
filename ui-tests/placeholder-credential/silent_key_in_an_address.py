# It is put in its place later, anybody may use it, or settings say that nothing uses it.
import requests

TEMPLATE = "https://api.telegram.org/bot{token}/getMe"
NEWS = "https://newsapi.org/v2/everything?apiKey=YOUR_API_KEY"


class Settings:
    def __init__(self, bot_token):
        self.bot_token = bot_token


def me(token):
    return requests.get(TEMPLATE.format(token=token))


def again(given):
    return requests.get(TEMPLATE.format(**given))


def news(key):
    return requests.get(NEWS.replace("YOUR_API_KEY", key))


def quotes():
    return requests.get("https://www.alphavantage.co/query?function=OVERVIEW&symbol=IBM&apikey=demo")


def send(settings):
    return requests.get(f"https://api.telegram.org/bot{settings.bot_token}/getMe")


send(Settings("unused"))
