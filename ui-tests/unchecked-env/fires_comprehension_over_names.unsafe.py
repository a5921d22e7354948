import os
import cohere

NAMES = ["COHERE_API_KEY", "COHERE_TOKEN"]
keys = {name: os.environ[name] for name in NAMES}
co = cohere.ClientV2(keys["COHERE_API_KEY"])  #~ unchecked-env
all_keys = [os.environ[name] for name in NAMES]
second = cohere.ClientV2(all_keys[1])  #~ unchecked-env
