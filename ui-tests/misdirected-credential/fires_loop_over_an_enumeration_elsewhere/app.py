import os

from openai import OpenAI

from vendors import Vendors


def client(vendor: Vendors):
    return OpenAI(base_url=vendor.value.base_url, api_key=os.getenv(vendor.value.env))  #~ misdirected-credential


for vendor in Vendors:
    client(vendor)
