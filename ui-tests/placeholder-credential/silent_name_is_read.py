# The same text as a subscript of os.environ is a read, not a key.
import os

import cohere

co = cohere.ClientV2(os.environ["COHERE_API_KEY"])
print(co.models.list().models[0].name)
