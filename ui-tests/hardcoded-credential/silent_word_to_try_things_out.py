# Flask's own tutorial begins with this one, which a configuration replaces.
from flask import Flask

app = Flask(__name__)
app.secret_key = "dev"
app.config.from_pyfile("config.py")
