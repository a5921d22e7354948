# The key is there, or the job ends.
import os
import sys

from service import Service

key = os.getenv("ANTHROPIC_API_KEY")
if not key:
    sys.exit("ANTHROPIC_API_KEY is not set")
print(Service(api_key=key).models())
