import os

import httpx
from mistralai import Mistral
from pydantic import BaseModel, Field


class Env(BaseModel):
    token: str | None = Field(default=None, alias="HUBSPOT_PRIVATE_APP_TOKEN")
    mistral: str | None = Field(None, alias="MISTRAL_API_KEY")


env = Env.model_validate(dict(os.environ))
httpx.get("https://api.hubapi.com/x", headers={"authorization": f"Bearer {env.token}"})  #~ unchecked-env
Mistral(api_key=Env(**os.environ).mistral)  #~ unchecked-env
