# Only where the import fails is there nothing.
from openai import OpenAI

try:
    from local_secrets import KEY
except ImportError:
    KEY = None

client = OpenAI(base_url="https://api.deepseek.com", api_key=KEY)  #~ missing-credential
