# Whoever reads the program can sign sessions.
import os

from fastapi import FastAPI
from flask import Flask
from itsdangerous import URLSafeTimedSerializer
from starlette.middleware.sessions import SessionMiddleware

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ.get("SECRET_KEY") or "development"  #~ credential-fallback
signer = URLSafeTimedSerializer(os.getenv("SIGNING_SECRET", "development"))  #~ credential-fallback

api = FastAPI()
api.add_middleware(SessionMiddleware, secret_key=os.getenv("SESSION_SECRET", "!secret"))  #~ credential-fallback
