import requests


def charges(customer, headers):
    return requests.get("https://api.stripe.com/v1/charges", params={"customer": customer}, headers=headers)
