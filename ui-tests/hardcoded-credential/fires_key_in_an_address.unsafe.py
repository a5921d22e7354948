# A key within the text that is asked for.
import os
import requests


def news():
    return requests.get("https://newsapi.org/v2/everything?q=x&apiKey=@KEY32HEX@")  #~ hardcoded-credential


def quotes():
    key = os.environ["ALPHAVANTAGE_API_KEY"]
    return requests.get("https://www.alphavantage.co/query", params={"symbol": "IBM", "apikey": key})  #~ hardcoded-credential
