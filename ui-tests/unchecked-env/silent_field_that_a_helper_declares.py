# The helper reads it so that the program stops where it is not set.
import os
from dataclasses import dataclass, field

import notion_client


def env(name):
    return field(default_factory=lambda: os.environ[name])


@dataclass
class Conf:
    key: str = env("GRANTS_NOTION_KEY")


notion_client.Client(auth=Conf().key)
