# The right name comes first; the other one is asked for on purpose.
import os

import voyageai

key = os.getenv("VOYAGE_API_KEY") or os.getenv("VOYAGEAI_API_KEY")
if not key:
    raise SystemExit("VOYAGE_API_KEY is not set")
client = voyageai.Client(api_key=key)
