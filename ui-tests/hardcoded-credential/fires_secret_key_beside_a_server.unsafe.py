# The key is the application's own, whatever server the file speaks to.
import os
import httpx

SECRET_KEY = os.environ["SECRET_KEY"]  #~ hardcoded-credential

found = httpx.get("https://api.zotero.org/users/1/items")
