# The rest of the file is clean: the break alone is reported.
import os

import cohere

key = os.environ["COHERE_API_KEY"]
retries == = 3  #~ parse-error
co = cohere.ClientV2(key)
