import os
from dataclasses import dataclass

from slack_sdk import WebClient


@dataclass
class Settings:
    token: str = os.environ.get("SLACK_BOT_TOKEN", "")

    def __post_init__(self):
        if not self.token:
            raise ValueError("SLACK_BOT_TOKEN must be set")


def bot(settings: Settings):
    return WebClient(token=settings.token)


bot(Settings())
