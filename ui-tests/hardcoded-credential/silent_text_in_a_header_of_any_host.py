import httpx


def ask(client: httpx.Client, url):
    return client.get(url, headers={"x-api-key": "internal-gateway"})
