# A mapping of another module.
import httpx

from access import HEADERS, checked

print(httpx.get("https://api.github.com/issues", headers=HEADERS))  #~ unchecked-env
print(httpx.get("https://api.github.com/user", headers=checked()))
