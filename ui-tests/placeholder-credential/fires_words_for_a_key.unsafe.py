# Words for a key, and a slip in front of shouting.
import os
import cohere
from huggingface_hub import login

login(os.environ["HF_TOKEN"])  #~ placeholder-credential
print(cohere.Client(os.environ["COHERE_API_KEY"]), cohere.Client(os.environ["COHERE_API_KEY"]))  #~ placeholder-credential, placeholder-credential
