# The short name is the one that the SDK asks for first.
import os
from getpass import getpass

import cohere

os.environ["CO_API_KEY"] = getpass("Cohere key: ")
print(cohere.AsyncClientV2())
