# The program stops without a secret.
import os

from fastapi import FastAPI
from flask import Flask
from itsdangerous import URLSafeTimedSerializer
from starlette.middleware.sessions import SessionMiddleware

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["TITLE"] = os.environ.get("TITLE") or "development"
signer = URLSafeTimedSerializer(os.environ["SIGNING_SECRET"])

api = FastAPI()
api.add_middleware(SessionMiddleware, secret_key=os.environ["SESSION_SECRET"])
