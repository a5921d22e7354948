# Sessions are signed with a public text when SECRET_KEY is unset.
import os

from flask import Flask, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]  #~ credential-fallback


@app.route("/visits")
def visits():
    session["n"] = session.get("n", 0) + 1
    return {"visits": session["n"]}
