import os

import requests

from constants import WEATHER

print(requests.get(f"{WEATHER}/current.json", params={"key": os.environ["MY_WEATHER"], "q": "x"}).json())  #~ unchecked-env
