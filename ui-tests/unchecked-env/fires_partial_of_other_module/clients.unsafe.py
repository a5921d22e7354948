import os
from functools import partial

import cohere

ranker = partial(cohere.ClientV2, api_key=os.environ["HOUSE_RANKER_KEY"])
