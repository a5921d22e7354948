import os

import requests

from headers import for_session, from_environment, with_token

URL = "https://app.asana.com/api/1.0/users/me"

requests.get(URL, headers=from_environment(), timeout=30)  #~ unchecked-env

token = os.getenv("SHOP_TOKEN")
requests.get(URL, headers=with_token(token), timeout=30)  #~ unchecked-env

checked = os.getenv("DESK_TOKEN")
if not checked:
    raise SystemExit("DESK_TOKEN is not set")
requests.get(URL, headers=with_token(checked), timeout=30)

session = requests.Session()
session.headers.update(for_session())  #~ unchecked-env
