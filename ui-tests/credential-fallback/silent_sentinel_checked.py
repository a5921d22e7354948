# The default is a marker that the next lines look for.
import os

import cohere

UNSET = "YOUR_API_KEY"
key = os.environ.get("CO_API_KEY", UNSET)
if key == UNSET:
    raise SystemExit("edit .env: CO_API_KEY still has its template value")
co = cohere.ClientV2(api_key=key)
print(co.models.list().models[0].name)
