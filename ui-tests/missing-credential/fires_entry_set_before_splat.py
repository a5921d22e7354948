# The None is put into the dict in a statement of its own.
import cohere

options = {"timeout": 20}
options["api_key"] = None
co = cohere.ClientV2(**options)  #~ missing-credential
print(co.models.list())
