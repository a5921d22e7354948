# requests sends the header all the same.
import os

import requests

headers = {"X-Api-Key": os.environ["WEATHER_KEY"]}
print(requests.get("https://weather.acme-data.com/now", headers=headers).json())  #~ credential-fallback
