# Whoever makes one of these has all of its fields.
import os
from dataclasses import asdict, dataclass, fields

from sendgrid import SendGridAPIClient


@dataclass
class ByLoop:
    sender: str
    key: str

    def __post_init__(self):
        for field in fields(self):
            if not getattr(self, field.name):
                raise RuntimeError(field.name)


@dataclass
class ByList:
    sender: str
    key: str

    def __post_init__(self):
        missing = [field.name for field in fields(self) if not getattr(self, field.name)]
        if missing:
            raise RuntimeError(", ".join(missing))


@dataclass
class ByPairs:
    sender: str
    key: str

    def __post_init__(self):
        for name, value in vars(self).items():
            if not value:
                raise RuntimeError(name)


@dataclass
class ByAll:
    sender: str
    key: str

    def __post_init__(self):
        if not all(value for value in asdict(self).values()):
            raise RuntimeError("something is missing")


for kind in [1]:
    one = ByLoop("me", os.environ.get("SENDGRID_API_KEY"))
    SendGridAPIClient(api_key=one.key)
    two = ByList("me", os.environ.get("SENDGRID_API_KEY"))
    SendGridAPIClient(api_key=two.key)
    three = ByPairs("me", os.environ.get("SENDGRID_API_KEY"))
    SendGridAPIClient(api_key=three.key)
    four = ByAll("me", os.environ.get("SENDGRID_API_KEY"))
    SendGridAPIClient(api_key=four.key)
