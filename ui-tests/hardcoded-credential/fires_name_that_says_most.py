# The key is given on as `api_key`; its own name says whose it is.
from library import publications


def main():
    zotero_api_key = "@KEY24@"  #~ hardcoded-credential
    return publications("5147968", api_key=zotero_api_key)
