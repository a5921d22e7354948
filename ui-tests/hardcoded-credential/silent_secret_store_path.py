# A path in a secret store, and a field's name in what it returns.
import json

import boto3
from openai import OpenAI

store = boto3.client("secretsmanager", region_name="eu-west-1")
secret = store.get_secret_value(SecretId="prod/newsletter/openai")
client = OpenAI(api_key=json.loads(secret["SecretString"])["api_key"])
print(client.models.list())
