import os
from functools import partial

import cohere

ranker = partial(cohere.ClientV2, api_key=None, timeout=10)
never = partial(cohere.ClientV2, api_key=os.getenv("HOUSE_RANKER_KEY"))

print(ranker(api_key=os.environ["HOUSE_RANKER_KEY"]))
