# The key is given on as `api_key`; its own name says whose it is.
import os
from library import publications


def main():
    zotero_api_key = os.environ["ZOTERO_API_KEY"]  #~ hardcoded-credential
    return publications("5147968", api_key=zotero_api_key)
