# The name of the header stands elsewhere in the file.
import os

import httpx

HEADER = "Authorization"

httpx.get("https://api.openrouteservice.org", headers={HEADER: os.environ["ORS_KEY"]})  #~ credential-fallback
