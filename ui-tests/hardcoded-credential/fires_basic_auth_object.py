# The password stands in an object that requests takes as a pair.
import requests
from requests.auth import HTTPBasicAuth

requests.get("https://api.acme.org/orders", auth=HTTPBasicAuth("me", "@PASSWORD12@"))  #~ hardcoded-credential
