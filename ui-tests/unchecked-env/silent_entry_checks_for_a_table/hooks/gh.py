# What a table of this module calls; nobody calls it by its name.
import os

import requests

TOKEN = os.environ.get("GH_BOT_TOKEN")


def fire():
    requests.post("https://api.github.com/x", headers={"Authorization": "Bearer %s" % TOKEN})


RUNS = {"github": fire}
