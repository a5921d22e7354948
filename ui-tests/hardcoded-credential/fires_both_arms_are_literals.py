# Whichever way the condition goes, a literal reaches the client.
import sys

import cohere

live = "--live" in sys.argv
key = "@KEY40@" if live else "@KEY40:2@"
co = cohere.Client(key)  #~ hardcoded-credential
print(co.models.list())
