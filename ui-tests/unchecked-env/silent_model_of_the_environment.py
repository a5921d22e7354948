import os
import sys

import httpx
from mistralai import Mistral
from pydantic import BaseModel, Field


class Env(BaseModel):
    token: str = Field(alias="HUBSPOT_PRIVATE_APP_TOKEN")
    mistral: str | None = Field(None, alias="MISTRAL_API_KEY")


class Answer(BaseModel):
    token: str | None = Field(None, alias="ANSWER_TOKEN")


env = Env.model_validate(os.environ)
httpx.get("https://api.hubapi.com/x", headers={"authorization": f"Bearer {env.token}"})
if not env.mistral:
    sys.exit("MISTRAL_API_KEY is not set")
Mistral(api_key=env.mistral)
answer = Answer.model_validate(httpx.get("https://api.hubapi.com/x").json())
Mistral(api_key=answer.token)
