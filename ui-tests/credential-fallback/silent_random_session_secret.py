# A fresh secret for each start: sessions end, nobody can forge them.
import os
import secrets

from flask import Flask

app = Flask(__name__)
app.secret_key = os.getenv("SECRET_KEY") or secrets.token_hex(32)
