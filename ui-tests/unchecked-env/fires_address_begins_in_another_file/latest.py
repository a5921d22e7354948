import requests

from constants import KEY, RATES


class Rates:
    def __init__(self):
        self.base_url = RATES

    def latest(self, base):
        return requests.get(f"{self.base_url}/{KEY}/latest/{base}").json()  #~ unchecked-env
