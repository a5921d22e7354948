# One call brings a required key, the other lets the SDK read its variable.
import os

from helpers import make

print(make(os.environ["COHERE_API_KEY"]).models.list())
print(make(timeout=5).models.list())
