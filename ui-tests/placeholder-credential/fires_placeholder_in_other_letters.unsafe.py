# No key has such letters, and none is called one.
import os
from openai import OpenAI

OpenAI(api_key=os.environ["OPENAI_API_KEY"])  #~ placeholder-credential
OpenAI(api_key=os.environ["OPENAI_API_KEY"])  #~ placeholder-credential
OpenAI(api_key=os.environ["OPENAI_API_KEY"])  #~ placeholder-credential
