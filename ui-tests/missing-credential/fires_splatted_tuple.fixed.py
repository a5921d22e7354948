# The first of the positional arguments is the key.
import os
import cohere

arguments = (os.environ["COHERE_API_KEY"],)
co = cohere.ClientV2(*arguments, timeout=20)  #~ missing-credential
print(co.models.list())
