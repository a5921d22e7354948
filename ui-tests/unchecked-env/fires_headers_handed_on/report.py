import os

from hub import charges, refunds

HEADERS = {"Authorization": f"Bearer {os.getenv('STRIPE_KEY')}", "Accept": "application/json"}

print(charges("anna", HEADERS).json())
print(refunds({"Authorization": f"Bearer {os.environ['STRIPE_KEY']}"}).json())
print(refunds({"Accept": "application/json"}).json())
