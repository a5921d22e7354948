# The key is given on as `api_key`; its own name says whose it is.
import os
import requests


def publications(library, api_key=None):
    headers = {"Zotero-API-Version": "3"}
    if api_key:
        headers["Authorization"] = f"Bearer {api_key}"
    return requests.get(f"https://api.zotero.org/groups/{library}/items", headers=headers, timeout=10).json()


def main():
    zotero_api_key = os.environ["ZOTERO_API_KEY"]  #~ hardcoded-credential
    return publications("5147968", api_key=zotero_api_key)
