import requests


def make():
    session = requests.Session()
    session.headers["xi-api-key"] = "YOUR_ELEVENLABS_KEY"
    return session


make().get("http://localhost:8000/v1/voices")


def make_one():
    session = requests.Session()
    session.headers["Authorization"] = "Bearer YOUR_API_KEY"
    return session


# Two hosts, one of which takes any key.
make_one().get("https://api.openai.com/v1/models")
make_one().get("http://localhost:8000/v1/models")


def make_other():
    session = requests.Session()
    session.headers["Authorization"] = "Bearer YOUR_API_KEY"
    return requests.Session()


make_other().get("https://api.openai.com/v1/models")
