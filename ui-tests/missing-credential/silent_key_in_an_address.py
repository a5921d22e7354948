# The service answers without a key, too, or the key is sent in a header.
import requests


def volumes(title):
    return requests.get("https://www.googleapis.com/books/v1/volumes", params={"q": title, "key": None})


def transactions(account):
    params = {"module": "account", "address": account, "apikey": ""}
    return requests.get("https://api.etherscan.io/v2/api", params=params)


def get(path, params=None):
    return requests.get("https://finnhub.io/api/v1" + path, params=params)


get("/quote", {"symbol": "IBM"})
