# Whichever way the condition goes, a literal reaches the client.
import os
import sys

import cohere

live = "--live" in sys.argv
key = os.environ["COHERE_API_KEY"] if live else os.environ["COHERE_API_KEY"]
co = cohere.Client(key)  #~ hardcoded-credential
print(co.models.list())
