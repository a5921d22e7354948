# A membership test of the same variable, read again below.
import os

import cohere

if "COHERE_API_KEY" not in os.environ:
    raise KeyError("export COHERE_API_KEY first")

client = cohere.ClientV2(os.environ.get("COHERE_API_KEY"))
