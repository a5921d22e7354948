# Whoever knows the words can sign whatever he likes.
import os
from flask import Flask
from flask_jwt_extended import JWTManager

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]  #~ hardcoded-credential
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]  #~ hardcoded-credential
jwt = JWTManager(app)
