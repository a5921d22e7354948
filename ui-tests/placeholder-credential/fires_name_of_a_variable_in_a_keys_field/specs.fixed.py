import os
from dataclasses import dataclass


@dataclass
class Spec:
    api_key: str


SPECS = {"en": Spec(api_key=os.environ["COHERE_API_KEY"])}
