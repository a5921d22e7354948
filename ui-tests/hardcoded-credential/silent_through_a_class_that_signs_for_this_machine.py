import httpx


class KeyAuth(httpx.Auth):
    def __init__(self, key):
        self._key = key

    def auth_flow(self, request):
        request.headers["X-Api-Key"] = self._key
        yield request


client = httpx.Client(base_url="http://localhost:8080/v3", auth=KeyAuth("tango7kilo2mike"))
