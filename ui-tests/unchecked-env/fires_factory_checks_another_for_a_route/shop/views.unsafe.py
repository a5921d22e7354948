import os

from flask import Blueprint, request
from mistralai import Mistral

bp = Blueprint("shop", __name__)


@bp.post("/advice")
def advice():
    return str(Mistral(api_key=os.environ["SHOP_LLM_KEY"]).chat.complete(model="m", messages=[{"role": "user", "content": request.form["q"]}])) #~ unchecked-env
