# Whoever reads the program can sign sessions.
import os

from fastapi import FastAPI
from flask import Flask
from itsdangerous import URLSafeTimedSerializer
from starlette.middleware.sessions import SessionMiddleware

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]  #~ credential-fallback
signer = URLSafeTimedSerializer(os.environ["SIGNING_SECRET"])  #~ credential-fallback

api = FastAPI()
api.add_middleware(SessionMiddleware, secret_key=os.environ["SESSION_SECRET"])  #~ credential-fallback
