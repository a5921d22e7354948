# This client calls the provider that it is told, with that provider's key.
import os

from huggingface_hub import InferenceClient

client = InferenceClient(provider="together", api_key=os.environ["TOGETHER_API_KEY"])
picture = client.text_to_image("a lighthouse in fog", model="black-forest-labs/FLUX.1-dev")
picture.save("lighthouse.png")
