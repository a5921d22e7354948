# Public models need no token, and the token file is read as well.
from huggingface_hub import HfApi, InferenceClient

api = HfApi(token=None)
print(api.model_info("bert-base-uncased").downloads)

client = InferenceClient(model="google/flan-t5-base", token=None)
print(client.text_generation("Moss is"))
