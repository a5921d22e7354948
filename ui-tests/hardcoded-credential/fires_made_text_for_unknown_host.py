# Where this goes nobody can tell; the text itself is one that only a machine makes.
import requests

session = requests.Session()
session.headers.update({"Authorization": "Bearer @KEY40@"})  #~ hardcoded-credential
