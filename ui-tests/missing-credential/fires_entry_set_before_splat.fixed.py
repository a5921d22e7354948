# The None is put into the dict in a statement of its own.
import os
import cohere

options = {"timeout": 20}
options["api_key"] = os.environ["COHERE_API_KEY"]
co = cohere.ClientV2(**options)  #~ missing-credential
print(co.models.list())
