# What is missing is listed, and nobody stops for it; or another field decides.
import os
from dataclasses import dataclass, fields

from sendgrid import SendGridAPIClient


@dataclass
class ByProperty:
    sender: str
    key: str | None

    @property
    def missing(self):
        return [field.name for field in fields(self) if not getattr(self, field.name)]


@dataclass
class ByTruth:
    sender: str
    key: str | None

    def __bool__(self):
        return bool(self.sender)


one = ByProperty("me", os.environ["SENDGRID_API_KEY"])
if one.missing:
    print(one.missing)
SendGridAPIClient(api_key=one.key)  #~ unchecked-env
two = ByTruth("me", os.environ.get("SENDGRID_API_KEY"))
if not two:
    raise SystemExit("no sender")
SendGridAPIClient(api_key=two.key)  #~ unchecked-env
three = ByProperty("me", os.environ["SENDGRID_API_KEY"])
four = ByProperty("me", "x")
if four.missing:
    raise SystemExit(four.missing)
SendGridAPIClient(api_key=three.key)  #~ unchecked-env
