# partial binds the None; every client made from it lacks a key.
import os
from functools import partial

from openai import AsyncOpenAI

make_client = partial(AsyncOpenAI, api_key=os.environ["OPENAI_API_KEY"], timeout=15)  #~ missing-credential

fast = make_client(max_retries=0)
patient = make_client(max_retries=5)
