import os
import sys

from hub import charges

key = os.getenv("STRIPE_KEY")
if not key:
    sys.exit("STRIPE_KEY is not set")
print(charges("anna", {"Authorization": f"Bearer {key}"}).json())
