# What the helper is asked for is the name to speak of.
from openai import OpenAI

from keys import get_key

client = OpenAI(api_key=get_key("ENV_OPENAI_API_KEY"))  #~ missing-credential
