# str.format turns None into text as well.
import os

import httpx

auth = "Bearer {}".format(os.environ["METRICS_TOKEN"])
client = httpx.Client(base_url="https://metrics.example.com", headers={"Authorization": auth})  #~ unchecked-env
print(client.get("/series").json())
