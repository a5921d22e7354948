# Joined with a variable, the literal is a fallback: one cause, one finding.
import os

import cohere

co = cohere.ClientV2(os.environ["CO_API_KEY"])  #~ credential-fallback
print(co.models.list().models[0].name)
