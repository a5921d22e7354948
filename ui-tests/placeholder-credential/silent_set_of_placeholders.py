# A list of texts that are not accepted.
import os

from voyageai import Client

PLACEHOLDERS = {"YOUR_API_KEY", "<your-key>", "xxx", "sk-...", "changeme"}
key = os.environ["VOYAGE_API_KEY"]
if key.strip() in PLACEHOLDERS:
    raise SystemExit("VOYAGE_API_KEY holds a placeholder")
vo = Client(api_key=key)
