# The key is checked by now; the comment stayed.
import os

import cohere

co = cohere.ClientV2(os.environ["COHERE_API_KEY"])  #~^ unused-suppression
print(co.models.list())
