import os
import cohere
from dotenv import dotenv_values

config = dotenv_values(".env")
co = cohere.ClientV2(config.get("COHERE_API_KEY"))  #~ unchecked-env
copied = dict(os.environ)
second = cohere.ClientV2(copied.get("COHERE_TOKEN"))  #~ unchecked-env
