# Which server it is the user says; one at home takes any text.
import os

import requests

KEY = os.environ.get("OPENAI_API_KEY", "dummy_token")


def models(endpoint):
    return requests.get(endpoint + "/models", headers={"Authorization": f"Bearer {KEY}"}).json()
