# All that the sessions are asked for lies on this machine.
import requests

session = requests.Session()
session.headers["Authorization"] = "Bearer @KEY40@"
session.get("http://localhost:4242/features")


class Service:
    def __init__(self, base="http://127.0.0.1:9000"):
        self.base = base
        self.session = requests.Session()
        self.session.headers.update({"Authorization": "Bearer @KEY40@"})

    def features(self):
        return self.session.get(f"{self.base}/features")

    def store(self, name):
        return self.session.post(self.base + "/features", json={"name": name})


class Features(requests.Session):
    def __init__(self, base="http://features:4242/api"):
        super().__init__()
        self.base = base
        self.headers["Authorization"] = "Bearer @KEY40@"

    def all(self):
        return self.get(f"{self.base}/features", timeout=3).json()
