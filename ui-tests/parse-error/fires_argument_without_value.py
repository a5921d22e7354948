# The value after `=` is missing: that is broken text, not a missing credential.
from mistralai.client import Mistral

mistral = Mistral(api_key=)  #~ parse-error
print(mistral.models.list())
