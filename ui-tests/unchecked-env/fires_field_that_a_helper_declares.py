# A helper says what the field holds: a function that reads the variable when somebody makes a value.
import os
from dataclasses import dataclass, field

import notion_client


def env(name):
    return field(default_factory=lambda: os.environ.get(name))


@dataclass
class Conf:
    key: str = env("GRANTS_NOTION_KEY")


notion_client.Client(auth=Conf().key)  #~ unchecked-env
