import requests

BASE = "https://api.elevenlabs.io/v1"


def make_session() -> requests.Session:
    session = requests.Session()
    session.headers.update({"xi-api-key": "YOUR_ELEVENLABS_KEY", "accept": "audio/mpeg"})  #~ placeholder-credential
    return session
