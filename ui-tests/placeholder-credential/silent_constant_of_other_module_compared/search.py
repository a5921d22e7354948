# The placeholder is only what the variable must not be.
import os
import sys

import cohere
from config import PLACEHOLDER

key = os.environ["COHERE_API_KEY"]
if key == PLACEHOLDER:
    sys.exit("put your own key into COHERE_API_KEY")
print(cohere.ClientV2(key).models.list())
