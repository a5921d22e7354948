import os

WEATHER = "https://api.weatherapi.com/v1"
RATES = "https://v6.exchangerate-api.com/v6"
PLAIN = "https://rates.example/v6"
KEY = os.environ["EXCHANGE_RATE_API_KEY"]


class Maps:
    FORECAST = "https://api.openweathermap.org/data/2.5"
