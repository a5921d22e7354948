# The slip in the name comes first: with the right name there may be no need for the default.
import os

import cohere

co = cohere.ClientV2(api_key=os.environ["COHERE_API_KEY"])  #~ misspelled-env-var
print(co.models.list().models[0].name)
