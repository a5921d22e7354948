# An extra of the page: when its request fails, the page goes on. To stop where the variable is read would stop all of it.
import os

import requests

PLACES_KEY = os.environ["PLACES_KEY"]
WEATHER_KEY = os.environ["WEATHER_KEY"]

for place in ["lisbon", "oslo"]:
    try:
        answer = requests.get(f"https://places.example.org/{place}", headers={"X-Api-Key": PLACES_KEY})  #~ unchecked-env
        print(answer.json()["kinds"])
    except Exception:
        print("No details.")

try:
    answer = requests.get("https://weather.example.org/now", headers={"X-Api-Key": WEATHER_KEY})  #~ unchecked-env
except Exception as error:
    raise SystemExit("no weather") from error
print(answer.json())
