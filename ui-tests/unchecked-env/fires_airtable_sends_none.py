# There is no key, and the word None is sent in its place.
import os

from pyairtable import Api

api = Api(os.getenv("AIRTABLE_API_KEY"))  #~ unchecked-env
print(api.table("appMoss", "Mosses").all())
