# A function of another module.
import httpx

import access

print(httpx.get("https://api.github.com/issues", headers=access.headers()))  #~ unchecked-env
