# Each heir names the variable of its own.
import os

import requests


class Base:
    variable = None

    def __init__(self):
        self.session = requests.Session()
        token = os.environ.get(self.variable)
        self.session.headers["Authorization"] = f"Bearer {token}"  #~ unchecked-env


class Desk(Base):
    variable = "DESK_TOKEN"


class Shop(Base):
    variable = "SHOP_TOKEN"


Desk()
Shop()
