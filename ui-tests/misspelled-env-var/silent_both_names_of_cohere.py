# CO_API_KEY and COHERE_API_KEY are both read by the SDK.
import os
import sys

import cohere

if not (os.environ.get("CO_API_KEY") or os.environ.get("COHERE_API_KEY")):
    sys.exit("set CO_API_KEY or COHERE_API_KEY")
co = cohere.ClientV2()
print(co.models.list())
