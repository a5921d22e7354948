import os

from openai import OpenAI

from vendors import Vendors


def client(vendor: Vendors):
    return OpenAI(base_url=vendor.value.base_url, api_key=os.environ[vendor.value.env])


for vendor in Vendors:
    client(vendor)
