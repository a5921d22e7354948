"""A helper stops unless it is given a key or finds one."""

import os

import httpx

URL = "https://api.braintrust.dev/v1/logs"


class MissingKey(Exception):
    pass


def require(api_key, name):
    if not api_key and not os.getenv("BRAINTRUST_API_KEY"):
        raise MissingKey(name)


def checked(api_key=None):
    require(api_key, "logs")
    key = api_key or os.getenv("BRAINTRUST_API_KEY")
    return httpx.post(URL, headers={"Authorization": "Bearer " + key})


def checked_too_late(api_key=None):
    key = api_key or os.environ["BRAINTRUST_API_KEY"]
    response = httpx.post(URL, headers={"Authorization": "Bearer " + key})  #~ unchecked-env
    require(api_key, "logs")
    return response


class Logger:
    def __init__(self, api_key=None):
        self.validate(api_key)
        self.key = api_key or os.getenv("BRAINTRUST_API_KEY")

    def validate(self, api_key):
        missing = []
        if api_key is None and os.getenv("BRAINTRUST_API_KEY") is None:
            missing.append("BRAINTRUST_API_KEY")
        if len(missing) > 0:
            raise MissingKey(missing)

    def send(self):
        return httpx.post(URL, headers={"Authorization": "Bearer " + self.key})


class Later:
    def __init__(self, api_key=None):
        self.key = api_key
        self.check()

    def check(self):
        if self.key is None and os.getenv("BRAINTRUST_API_KEY") is None:
            raise MissingKey("key")

    def send(self):
        key = self.key or os.getenv("BRAINTRUST_API_KEY")
        return httpx.post(URL, headers={"Authorization": "Bearer " + key})


class OtherVariable:
    def __init__(self, api_key=None):
        self.key = api_key
        self.check()

    def check(self):
        if self.key is None and os.getenv("BRAINTRUST_ORG") is None:
            raise MissingKey("key")

    def send(self):
        key = self.key or os.environ["BRAINTRUST_KEY_OF_ORG"]
        return httpx.post(URL, headers={"Authorization": "Bearer " + key})  #~ unchecked-env
