from dataclasses import dataclass


@dataclass
class Spec:
    env: str


SPECS = {"en": Spec(env="COHERE_API_KEY")}
