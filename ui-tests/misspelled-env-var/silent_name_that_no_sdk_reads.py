"""No SDK reads a variable of this service: whatever the program calls it is right."""

import os

import requests

params = {"key": os.environ["WEATHER_API_KEY"], "q": "Oslo"}
requests.get("https://api.weatherapi.com/v1/current.json", params=params)
