# Whoever knows the words can sign whatever he likes.
from flask import Flask
from flask_jwt_extended import JWTManager

app = Flask(__name__)
app.secret_key = "winter horse garden"  #~ hardcoded-credential
app.config["JWT_SECRET_KEY"] = "clerk-secret-xu"  #~ hardcoded-credential
jwt = JWTManager(app)
