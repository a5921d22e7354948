import cohere
import requests

from settings import get_settings


def client():
    return cohere.Client(get_settings().cohere_key)


def orders():
    settings = get_settings()
    return requests.get("https://api.acme.dev/orders", headers={"Authorization": f"Bearer {settings.acme_token}"})
