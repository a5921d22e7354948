# What a machine has made is no stand-in for the variable, and it is told of once.
import os

import cohere
from flask import Flask

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]  #~ hardcoded-credential
key = os.environ["CO_API_KEY"]
first = cohere.ClientV2(os.environ["COHERE_API_KEY"])  #~ hardcoded-credential
second = cohere.ClientV2(key)  #~ hardcoded-credential
print(first.models.list(), second.models.list())
