# What a machine has made is no stand-in for the variable, and it is told of once.
import os

import cohere
from flask import Flask

app = Flask(__name__)
app.secret_key = os.environ.get("SECRET_KEY") or "@KEY40:2@"  #~ hardcoded-credential
key = os.environ.get("CO_API_KEY", "@KEY40:3@")
first = cohere.ClientV2(os.getenv("COHERE_API_KEY", "@KEY40@"))  #~ hardcoded-credential
second = cohere.ClientV2(key)  #~ hardcoded-credential
print(first.models.list(), second.models.list())
