# The last read stops the program.
import os

import cohere

key = os.getenv("CO_API_KEY") or os.environ["COHERE_API_KEY"]
other = os.environ.get("COHERE_SECOND_SECRET", os.environ["COHERE_API_KEY"])
clients = [cohere.ClientV2(key), cohere.ClientV2(other)]
