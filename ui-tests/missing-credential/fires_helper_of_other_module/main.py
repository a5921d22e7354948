# Nothing in this file names an SDK.
from helpers import make

print(make(None, timeout=5).models.list())  #~ missing-credential
