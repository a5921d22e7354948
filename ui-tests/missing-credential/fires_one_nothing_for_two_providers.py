# One text for two providers: a fix for one would give its key to the other.
import cohere
from openai import OpenAI

key = ""
first = cohere.ClientV2(api_key=key)  #~ missing-credential
second = OpenAI(api_key=key)
