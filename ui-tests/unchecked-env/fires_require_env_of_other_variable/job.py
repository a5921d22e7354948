# What is required is the model.
import os

import cohere
from checks import require_env

require_env("RERANK_MODEL")
co = cohere.ClientV2(os.getenv("COHERE_API_KEY"))  #~ unchecked-env
print(co.models.list())
