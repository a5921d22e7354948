# Each field is looked at, and none is asked for.
import os
from dataclasses import dataclass, fields

from sendgrid import SendGridAPIClient


@dataclass
class Shown:
    sender: str
    key: str

    def __post_init__(self):
        for field in fields(self):
            print(field.name, bool(getattr(self, field.name)))


@dataclass
class Some:
    sender: str
    key: str

    def __post_init__(self):
        for field in fields(self):
            if field.name == "sender" and not getattr(self, field.name):
                raise RuntimeError(field.name)


shown = Shown("me", os.environ.get("SENDGRID_API_KEY"))
SendGridAPIClient(api_key=shown.key)  #~ unchecked-env
some = Some("me", os.environ.get("SENDGRID_API_KEY"))
SendGridAPIClient(api_key=some.key)  #~ unchecked-env
