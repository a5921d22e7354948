# Nothing in this file names an SDK.
import os
from helpers import make

print(make(os.environ["COHERE_API_KEY"], timeout=5).models.list())  #~ missing-credential
