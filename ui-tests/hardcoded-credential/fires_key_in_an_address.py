# A key within the text that is asked for.
import requests


def news():
    return requests.get("https://newsapi.org/v2/everything?q=x&apiKey=@KEY32HEX@")  #~ hardcoded-credential


def quotes():
    key = "@KEY32HEX:2@"
    return requests.get("https://www.alphavantage.co/query", params={"symbol": "IBM", "apikey": key})  #~ hardcoded-credential
