import os
import cohere

NAMES = ["COHERE_API_KEY", "CO_API_KEY"]
keys = {name: os.environ[name] for name in NAMES}
co = cohere.ClientV2(keys["COHERE_API_KEY"])
found = [os.environ.get(name) for name in NAMES if name in os.environ]
second = cohere.ClientV2(found[0])
