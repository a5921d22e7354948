# The assertion is about another variable.
import os

import requests

host = os.getenv("GRAFANA_HOST")
token = os.environ["GRAFANA_TOKEN"]
assert host, "GRAFANA_HOST is not set"

headers = {"Authorization": f"Bearer {token}"}
print(requests.get(f"https://{host}/api/org", headers=headers).json())  #~ unchecked-env
