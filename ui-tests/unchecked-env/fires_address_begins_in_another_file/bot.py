import os

import requests

from constants import TELEGRAM

requests.post(f"{TELEGRAM}/bot{os.getenv('MY_BOT')}/sendMessage", json={"chat_id": 1, "text": "x"})  #~ unchecked-env
