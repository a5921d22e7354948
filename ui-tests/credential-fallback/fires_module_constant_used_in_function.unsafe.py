# The constant may be "", and the function hands it to the client unchecked.
import os

import cohere
from dotenv import load_dotenv

load_dotenv()
COHERE_KEY = os.environ["COHERE_API_KEY"]
MODEL = os.getenv("COHERE_MODEL", "embed-v4.0")


def embed(texts):
    co = cohere.ClientV2(api_key=COHERE_KEY)  #~ credential-fallback
    return co.embed(texts=texts, model=MODEL, input_type="search_query", embedding_types=["float"])
