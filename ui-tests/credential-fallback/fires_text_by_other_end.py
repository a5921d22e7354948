# What a function gives where the variable is not set is no key.
import os

import requests


def token():
    found = os.getenv("LINKEDIN_ACCESS_TOKEN")
    if not found:
        return "no token: set LINKEDIN_ACCESS_TOKEN"
    return found


headers = {"Authorization": f"Bearer {token()}"}
requests.get("https://api.linkedin.com/v2/me", headers=headers)  #~ credential-fallback
