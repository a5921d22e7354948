# The other file holds the variable's name.
from os import getenv

import requests

from names import KEY


def run():
    return requests.post("https://api.phidata.com", headers={"Authorization": f"Bearer {getenv(KEY)}"})  #~ unchecked-env
