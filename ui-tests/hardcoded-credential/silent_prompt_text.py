# The literal is the question, the answer is the key.
from getpass import getpass

import cohere

co = cohere.ClientV2(api_key=getpass("Cohere key of the archive team: "))
print(co.models.list())
