# The key is checked by now; the comment stayed.
import os

import cohere

# cred-lint: ignore[missing-credential] the gateway adds it
co = cohere.ClientV2(os.environ["COHERE_API_KEY"])  #~^ unused-suppression
print(co.models.list())
