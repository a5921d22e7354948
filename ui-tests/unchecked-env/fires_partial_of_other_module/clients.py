import os
from functools import partial

import cohere

ranker = partial(cohere.ClientV2, api_key=os.getenv("HOUSE_RANKER_KEY"))
