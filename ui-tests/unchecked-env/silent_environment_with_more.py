import os
import subprocess

import anthropic
import cohere
import mistralai
from dotenv import dotenv_values

config = {**dotenv_values(".env"), **os.environ}
if not config.get("ANTHROPIC_API_KEY"):
    raise SystemExit("ANTHROPIC_API_KEY is not set")
print(anthropic.Anthropic(api_key=config.get("ANTHROPIC_API_KEY")))

environment = os.environ | {"MISTRAL_API_KEY": input("key: ")}
print(mistralai.Mistral(api_key=environment.get("MISTRAL_API_KEY")))

replaced = {"COHERE_API_KEY": input("key: "), **os.environ}
print(cohere.ClientV2(api_key=replaced.get("COHERE_API_KEY")))

subprocess.run(["train"], env={**os.environ, "MODE": "test"}, check=True)
