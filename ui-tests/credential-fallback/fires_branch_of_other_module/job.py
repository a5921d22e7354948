# One branch of the function in the other file is bad.
import sys

import cohere
from keys import key

co = cohere.ClientV2(key("--offline" in sys.argv))  #~ credential-fallback
print(co.models.list())
