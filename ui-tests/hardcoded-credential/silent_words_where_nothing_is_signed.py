# Words that are no secrets, and a secret that is none of the program's.
import os

from cohere import ClientV2
from flask import Flask

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config["JWT_HEADER_NAME"] = "winter horse garden"
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
client = ClientV2(api_key=os.environ["COHERE_API_KEY"], client_name="winter horse garden")
