import httpx


class KeyAuth(httpx.Auth):
    def __init__(self, key):
        self._key = key

    def auth_flow(self, request):
        request.headers["X-Api-Key"] = self._key
        yield request


client = httpx.Client(base_url="https://api.openaq.org/v3", auth=KeyAuth("@KEY40@"))  #~ hardcoded-credential
