# It is the mode that must not be that.
import os

import cohere

mode = os.getenv("MODE", "live")


def role(name):
    if name == "changeme":
        raise ValueError(name)
    return name


if mode == "changeme":
    raise SystemExit("no mode")
client = cohere.ClientV2(os.getenv("COHERE_API_KEY", "changeme"))  #~ credential-fallback
