# Which of the two it is for, nobody can tell.
import requests

api_key = "@KEY32HEX@"  #~ hardcoded-credential


def both(place):
    first = requests.get(f"https://api.openweathermap.org/data/2.5/forecast?q={place}", timeout=10).json()
    return first, requests.get("https://api.zotero.org/groups", params={"key": api_key}, timeout=10).json()
