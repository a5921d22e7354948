import os

import httpx


class Notes:
    extra = {"Notes-Version": "1"}

    def __init__(self):
        token = os.environ["NOTES_TOKEN"]
        self.http = httpx.Client(headers={"Authorization": f"Bearer {token}", **self.extra})  #~ unchecked-env
