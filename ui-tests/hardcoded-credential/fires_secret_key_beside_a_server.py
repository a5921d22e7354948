# The key is the application's own, whatever server the file speaks to.
import httpx

SECRET_KEY = "@KEY40@"  #~ hardcoded-credential

found = httpx.get("https://api.zotero.org/users/1/items")
