# What is asked decides nothing about the key.
import os
from dataclasses import dataclass

import aiohttp

API = "https://api.openai.com/v1/models"


@dataclass
class Options:
    api_key: str | None
    is_azure: bool
    is_beta: bool = False


class Model:
    def __init__(self, api_version=None, entra_token=None, is_beta=False):
        is_azure = api_version is not None or entra_token is not None
        api_key = os.environ["OPENAI_API_KEY"]
        if api_key is None and not is_azure:
            raise ValueError("OPENAI_API_KEY is not set")
        self._opts = Options(api_key=api_key, is_azure=is_azure, is_beta=is_beta)


class Session:
    def __init__(self, model: Model):
        self._model = model

    async def connect(self, http: aiohttp.ClientSession):
        headers = {"User-Agent": "example"}
        if self._model._opts.is_beta:
            headers["api-version"] = "1"
        else:
            headers["Authorization"] = f"Bearer {self._model._opts.api_key}"
        return await http.get(API, headers=headers)  #~ unchecked-env


Session(Model())
