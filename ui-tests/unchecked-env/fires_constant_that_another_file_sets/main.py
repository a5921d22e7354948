# Stopped where it is read, the program would never come to the file of settings.
import provider
import yaml

with open("gpt.yml") as file:
    config = yaml.safe_load(file)
if config.get("cohere_api_key"):
    provider.api_key = config["cohere_api_key"]
provider.CohereProvider()
