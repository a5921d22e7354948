# Somebody has to put a key there.
import os

os.environ["OPENAI_API_KEY"] = "api-key"  #~ placeholder-credential
