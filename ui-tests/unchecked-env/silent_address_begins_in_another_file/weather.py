import os
import sys

import requests

from constants import KEY, RATES, WEATHER

key = os.getenv("MY_WEATHER")
if not key:
    sys.exit("MY_WEATHER is not set")
print(requests.get(f"{WEATHER}/current.json", params={"key": key, "q": "x"}).json())
print(requests.get(f"{RATES}/{KEY}/pair/EUR/USD").json())
# A part of the path that is no key.
print(requests.get(f"{RATES}/{KEY}/{os.getenv('WHAT')}/EUR").json())
