# The tool's own variable, which it names itself.
import os

import httpx

token = os.getenv("GHX_TOKEN")
if token is None:
    raise SystemExit("set GHX_TOKEN")
httpx.get("https://api.github.com/user", headers={"Authorization": f"token {token}"})
