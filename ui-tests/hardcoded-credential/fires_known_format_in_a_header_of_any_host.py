import httpx


def ask(client: httpx.Client, url):
    return client.get(url, headers={"x-api-key": "@FORMAT:anthropic-api@"})  #~ hardcoded-credential
