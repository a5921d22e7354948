# update() and a later entry replace what was None.
import os

import cohere

options = {"api_key": None, "timeout": 20}
options.update(api_key=os.environ["COHERE_API_KEY"])
co = cohere.ClientV2(**options)
again = cohere.ClientV2(**{**{"api_key": None}, "api_key": os.environ["COHERE_BATCH_SECRET"]})
print(co.models.list(), again.models.list())
