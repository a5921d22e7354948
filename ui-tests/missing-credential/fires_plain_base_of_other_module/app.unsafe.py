import os
from dataclasses import dataclass

import attrs
import cohere
from base import Attrs, Data, Model


class OfModel(Model):
    gateway_token: str = os.environ["COHERE_API_KEY"]


@dataclass
class OfData(Data):
    gateway_token: str = os.environ["COHERE_API_KEY"]


@attrs.define
class OfAttrs(Attrs):
    gateway_token: str = os.environ["COHERE_API_KEY"]


of_model = OfModel()
cohere.Client(api_key=of_model.gateway_token)  #~ missing-credential
of_data = OfData()
cohere.Client(api_key=of_data.gateway_token)  #~ missing-credential
of_attrs = OfAttrs()
cohere.Client(api_key=of_attrs.gateway_token)  #~ missing-credential
