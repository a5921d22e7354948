# The function's name promises more than it does.
import os

import cohere
from checks import require_env

require_env("COHERE_API_KEY")
co = cohere.ClientV2(os.getenv("COHERE_API_KEY"))  #~ unchecked-env
print(co.models.list())
