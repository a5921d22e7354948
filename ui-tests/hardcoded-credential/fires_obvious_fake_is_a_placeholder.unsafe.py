# The text says itself that it is no key: it cannot authenticate, but nothing leaks.
import os
import cohere

co = cohere.ClientV2(api_key=os.environ["COHERE_API_KEY"])  #~ placeholder-credential
print(co.models.list())
