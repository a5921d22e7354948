import os
from dataclasses import dataclass

from slack_sdk import WebClient


@dataclass
class Settings:
    token: str = os.environ.get("SLACK_BOT_TOKEN", "")
    team: str = "main"

    def __post_init__(self):
        if not self.team:
            raise ValueError("no team")


def bot(settings: Settings):
    return WebClient(token=settings.token)  #~ credential-fallback


bot(Settings())
