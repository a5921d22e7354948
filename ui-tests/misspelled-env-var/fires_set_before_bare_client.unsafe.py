# Two letters are swapped in the name that is set; the client is built without a key.
import os
from getpass import getpass

import cohere

os.environ["COHERE_API_KEY"] = getpass("Cohere key: ")  #~ misspelled-env-var
co = cohere.ClientV2()
print(co.models.list())
