import requests


def make():
    session = requests.Session()
    session.headers["xi-api-key"] = "YOUR_ELEVENLABS_KEY"  #~ placeholder-credential
    return session


make().get("https://api.elevenlabs.io/v1/voices")


def make_another():
    session = requests.Session()
    session.headers.update({"Authorization": "Bearer YOUR_API_KEY"})  #~ placeholder-credential
    return session


class Chat:
    def __init__(self):
        self.session = make_another()

    def models(self):
        return self.session.get("https://api.openai.com/v1/models").json()


Chat().models()
