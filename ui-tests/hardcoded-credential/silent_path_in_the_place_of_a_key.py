# A path has slipped into the place of a key.
import requests

FILES = "./user_files"

requests.get("https://api.example.org/v1", headers={"Authorization": f"Bearer {FILES}"}, timeout=10)
