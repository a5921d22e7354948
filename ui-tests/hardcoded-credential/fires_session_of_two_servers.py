# One session, which is asked for more than what lies on this machine; another one that nobody is seen to ask.
import requests


class Service:
    def __init__(self):
        self.session = requests.Session()
        self.session.headers["Authorization"] = "Bearer @KEY40@"  #~ hardcoded-credential

    def features(self):
        return self.session.get("https://features.example.org/features")


other = requests.Session()
other.headers["Authorization"] = "Bearer @KEY40:2@"  #~ hardcoded-credential
requests.get("http://localhost:4242/features")
