import requests

BASE = "http://localhost:8000/v1"


def make_session() -> requests.Session:
    session = requests.Session()
    session.headers.update({"xi-api-key": "YOUR_ELEVENLABS_KEY", "accept": "audio/mpeg"})
    return session
