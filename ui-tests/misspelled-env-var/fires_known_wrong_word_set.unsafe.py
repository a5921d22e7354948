# Replicate reads ..._TOKEN; setting ..._KEY leaves the client without a key.
import os
import tomllib

import replicate

with open("deploy.toml", "rb") as file:
    os.environ["REPLICATE_API_TOKEN"] = tomllib.load(file)["replicate"]  #~ misspelled-env-var

client = replicate.Client(timeout=60)
print(client.models.get("stability-ai/sdxl").name)
