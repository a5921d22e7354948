# The check stands in another file, the read comes after it.
import os

import cohere
from checks import require_env

require_env("COHERE_API_KEY")
co = cohere.ClientV2(os.getenv("COHERE_API_KEY"))
print(co.models.list())
