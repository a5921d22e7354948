import requests

BASE = "https://api.stripe.com/v1/"


def charges(customer, headers):
    return requests.get(BASE + "charges", params={"customer": customer}, headers=headers)  #~ unchecked-env


def refunds(headers):
    return requests.get(BASE + "refunds", headers=headers)
