# The first of the positional arguments is the key.
import cohere

arguments = (None,)
co = cohere.ClientV2(*arguments, timeout=20)  #~ missing-credential
print(co.models.list())
