# The client is built from what the helper returns.
import cohere
from helpers import get_key

co = cohere.ClientV2(get_key())  #~ unchecked-env
print(co.models.list())
