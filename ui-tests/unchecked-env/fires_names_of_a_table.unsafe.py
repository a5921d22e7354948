# Each of several variables is read in one place: all of them have to be set there.
import os

import cohere
from mistralai import Mistral

cohere_key, mistral_key = (os.environ[name] for name in ("COHERE_API_KEY", "MISTRAL_API_KEY"))
cohere.ClientV2(cohere_key)  #~ unchecked-env
Mistral(api_key=mistral_key)  #~ unchecked-env
