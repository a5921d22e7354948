"""A validator puts the key under its name before any value is made."""

import os
from typing import Any, Optional

import requests
from langchain_core.utils import get_from_dict_or_env
from pydantic import BaseModel, model_validator

URL = "https://google.serper.dev/search"


class Search(BaseModel):
    serper_api_key: Optional[str] = None

    @model_validator(mode="before")
    @classmethod
    def find_key(cls, values: dict) -> Any:
        values["serper_api_key"] = get_from_dict_or_env(values, "serper_api_key", "SERPER_API_KEY")
        return values

    def run(self):
        return requests.post(URL, headers={"X-API-KEY": self.serper_api_key or ""})


class Runner(BaseModel):
    api_key: Optional[str] = None

    @model_validator(mode="before")
    @classmethod
    def find_key(cls, values: dict) -> Any:
        api_key = values.get("api_key") or os.environ.get("RUNNER_API_KEY")
        if not api_key:
            raise ValueError("RUNNER_API_KEY is not set")
        values["api_key"] = api_key
        return values

    def run(self):
        return requests.post(URL, headers={"X-API-KEY": self.api_key or ""})


class FillsSomethingElse(BaseModel):
    serper_api_key: Optional[str] = None
    region: Optional[str] = None

    @model_validator(mode="before")
    @classmethod
    def find_region(cls, values: dict) -> Any:
        values["region"] = os.environ.get("SERPER_REGION", "us")
        return values

    def run(self):
        return requests.post(URL, headers={"X-API-KEY": self.serper_api_key or ""})  #~ missing-credential
