from dataclasses import dataclass


@dataclass
class Spec:
    api_key: str


SPECS = {"en": Spec(api_key="COHERE_API_KEY")}
