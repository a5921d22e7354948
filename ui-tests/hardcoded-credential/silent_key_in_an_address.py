# A server of one's own, and a key that anybody may use.
import requests


def own():
    return requests.get("http://localhost:9000/everything?q=x&apiKey=@KEY32HEX@")


def picture():
    return requests.get("https://api.nasa.gov/planetary/apod", params={"api_key": "DEMO_KEY"})
