# The message tells people to set it so: a new name at the read alone would make that wrong.
import os

import openai

OPENAPI_KEY = os.environ.get("OPENAI_API_KEY")  #~ misspelled-env-var
openai.api_key = OPENAPI_KEY

if not OPENAPI_KEY:
    raise RuntimeError("Please set 'OPENAPI_KEY' in the environment.")
