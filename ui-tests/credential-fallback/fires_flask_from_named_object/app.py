# The class is named by its path.
from flask import Flask

app = Flask(__name__)
app.config.from_object("config.Config")  #~ credential-fallback
