# Headers that others send.
import os

HEADERS = {"Authorization": f"Bearer {os.environ['GITHUB_TOKEN']}"}


def headers():
    return {"Authorization": f"Bearer {os.environ['GITHUB_TOKEN']}", "Accept": "application/json"}


def checked():
    return {"Authorization": f"Bearer {os.environ['GITHUB_TOKEN']}"}


class Access:
    def __init__(self):
        self.session = {"Authorization": f"Bearer {os.environ['GITHUB_TOKEN']}"}

    @property
    def headers(self):
        return {"Authorization": f"Bearer {os.environ['GITHUB_TOKEN']}"}
