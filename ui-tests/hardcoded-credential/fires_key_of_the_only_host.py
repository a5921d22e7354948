# The one service that the file speaks to tells whose key it is.
import requests

api_key = "@KEY32HEX@"  #~ hardcoded-credential


def forecast(place):
    url = f"https://api.openweathermap.org/data/2.5/forecast?q={place}&appid={api_key}"
    return requests.get(url, timeout=10).json()
