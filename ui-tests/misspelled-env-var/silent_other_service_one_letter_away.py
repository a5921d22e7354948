# DO_ is DigitalOcean, CO_ is Cohere: two services in one program.
import os

import cohere
import requests

co = cohere.ClientV2(api_key=os.environ["CO_API_KEY"])
droplets = requests.get(
    "https://api.digitalocean.com/v2/droplets",
    headers={"Authorization": "Bearer " + os.environ["DO_API_KEY"]},
    timeout=10,
).json()["droplets"]
names = ", ".join(d["name"] for d in droplets)
print(co.chat(model="command-a-03-2025", messages=[{"role": "user", "content": names}]))
