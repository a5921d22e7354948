# Whoever goes on has seen that no field is missing.
import os
from dataclasses import asdict, dataclass, fields

from sendgrid import SendGridAPIClient


@dataclass
class ByProperty:
    sender: str
    key: str | None

    @property
    def missing(self):
        return [field.name for field in fields(self) if not getattr(self, field.name)]


class ByVars:
    def __init__(self):
        self.key = os.environ.get("SENDGRID_API_KEY")

    @property
    def missing(self):
        return [name for name, value in vars(self).items() if not value]


@dataclass
class ByMethod:
    key: str | None

    def missing(self):
        return [name for name, value in asdict(self).items() if value is None]


class ByTruth:
    def __init__(self):
        self.key = os.environ.get("SENDGRID_API_KEY")

    def __bool__(self):
        return bool(self.key)


def send(config):
    SendGridAPIClient(api_key=config.key)


for kind in [1]:
    one = ByProperty("me", os.environ.get("SENDGRID_API_KEY"))
    if one.missing:
        raise SystemExit(one.missing)
    SendGridAPIClient(api_key=one.key)
for kind in [2]:
    two = ByVars()
    if two.missing:
        raise SystemExit(two.missing)
    SendGridAPIClient(api_key=two.key)
for kind in [3]:
    three = ByMethod(os.environ.get("SENDGRID_API_KEY"))
    if absent := three.missing():
        raise SystemExit(absent)
    SendGridAPIClient(api_key=three.key)
for kind in [4]:
    four = ByTruth()
    if not four:
        raise SystemExit("SENDGRID_API_KEY is not set")
    SendGridAPIClient(api_key=four.key)
for kind in [5]:
    five = ByProperty("me", os.environ.get("SENDGRID_API_KEY"))
    if five.missing:
        raise SystemExit(five.missing)
    send(five)
