# `cast` tells the type checker something, and the program nothing.
import os
from typing import cast

from mistralai import Mistral

client = Mistral(api_key=cast(str, os.getenv("MISTRAL_API_KEY")))  #~ unchecked-env
