# The name of the header stands elsewhere in the file.
import os

import httpx

HEADER = "Authorization"

httpx.get("https://api.openrouteservice.org", headers={HEADER: os.getenv("ORS_KEY", "none")})  #~ credential-fallback
