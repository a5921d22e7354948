"""A key that a helper puts behind the scheme of a header is as whole as one that stands alone."""

import requests

URL = "https://acme.atlassian.net/rest/api/3/myself"


def fetch(token):
    return requests.get(URL, headers={"Authorization": "Bearer " + token}, timeout=9)


def own_token():
    return "@KEY40:2@"


fetch("@KEY40@")  #~ hardcoded-credential
requests.get(URL, headers={"Authorization": f"Token {own_token()}"}, timeout=9)  #~ hardcoded-credential


def fetch_by_parts(realm, user):
    # What stands beside others is no key by itself.
    return requests.get(URL, headers={"Authorization": f"Digest realm={realm}, username={user}"}, timeout=9)


fetch_by_parts("@KEY24@", "@KEY24:2@")
