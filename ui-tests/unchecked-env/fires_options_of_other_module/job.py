# The dict comes from another file.
import cohere
from config import OPTIONS

co = cohere.ClientV2(**OPTIONS)  #~ unchecked-env
print(co.models.list())
