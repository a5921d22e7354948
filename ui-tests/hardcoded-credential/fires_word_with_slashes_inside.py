# No path, for all its slashes.
import requests

TOKEN = "k3Vx9/Qz7LmT/Yw2RtB8/nHs5"

requests.get("https://api.example.org/v1", headers={"Authorization": f"Bearer {TOKEN}"}, timeout=10)  #~ hardcoded-credential
