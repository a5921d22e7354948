import os
import sys

import cohere

token = os.getenv("ACME_TOKEN", "").replace("\n", "")
if not token:
    sys.exit("ACME_TOKEN is not set")
cohere.Client(api_key=token)

template = os.getenv("ACME_TEMPLATE", "")
cohere.Client(api_key=template.replace("{key}", os.environ["ACME_KEY"]))
