import os

import anthropic
import mistralai
from dotenv import dotenv_values

config = {**dotenv_values(".env"), "MODE": "test"}
print(anthropic.Anthropic(api_key=config.get("ANTHROPIC_API_KEY")))  #~ unchecked-env

environment = os.environ | {"MODE": "test"}
print(mistralai.Mistral(api_key=environment.get("MISTRAL_API_KEY")), config["MODE"])  #~ unchecked-env
