# Without the variable the token file is read; without that, anonymous use is fine.
import os

from huggingface_hub import HfApi

api = HfApi(token=os.getenv("HF_TOKEN"))
print(api.model_info("bert-base-uncased").downloads)
