# Positional arguments from a sequence cannot be followed.
import sys

from stripe import StripeClient

client = StripeClient(*sys.argv[1:2])
print(client.balance.retrieve())
