# The entry that may be None is the client's name.
import cohere
from config import OPTIONS

co = cohere.ClientV2(**OPTIONS)
print(co.models.list())
