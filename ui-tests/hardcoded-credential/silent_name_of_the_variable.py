# The literal names an environment variable; what reaches the client is its value.
import os

from huggingface_hub import InferenceClient

TOKEN_ENV_VAR = "HF_TOKEN"

client = InferenceClient(model="bigscience/bloom", token=os.environ[TOKEN_ENV_VAR])
print(client.text_generation("The sea was", max_new_tokens=12))
