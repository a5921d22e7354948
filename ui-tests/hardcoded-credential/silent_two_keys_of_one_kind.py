import os
from enum import Enum


class Bot(Enum):
    STAGING = os.environ["TELEGRAM_BOT_TOKEN_STAGING"]
    LIVE = os.environ["TELEGRAM_BOT_TOKEN_LIVE"]
