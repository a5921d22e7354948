# httpx raises a TypeError for a header that is None.
import os

import httpx

url = "https://weather.example.com/v1/today"
print(httpx.get(url, headers={"x-api-key": os.environ["WEATHER_API_KEY"]}).json())  #~ unchecked-env
