import os

import requests

from constants import Maps


def forecast(city):
    query = {"q": city, "appid": os.environ["FORECAST"]}
    return requests.get(Maps.FORECAST + "/forecast", params=query).json()  #~ unchecked-env
