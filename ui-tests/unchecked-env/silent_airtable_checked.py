# The same key, checked.
import os
import sys

from pyairtable import Api

key = os.getenv("AIRTABLE_API_KEY")
if not key:
    sys.exit("AIRTABLE_API_KEY is not set")
api = Api(key)
print(api.table("appMoss", "Mosses").all())
