# The None case does not leave.
import os

import cohere

key = os.environ["COHERE_API_KEY"]
match key:
    case None:
        print("COHERE_API_KEY is not set")
    case _:
        print("key found")

client = cohere.ClientV2(key)  #~ unchecked-env
