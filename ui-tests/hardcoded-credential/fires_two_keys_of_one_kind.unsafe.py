import os
from enum import Enum


class Bot(Enum):
    STAGING = os.environ["TELEGRAM_BOT_TOKEN_STAGING"]  #~ hardcoded-credential
    LIVE = os.environ["TELEGRAM_BOT_TOKEN_LIVE"]  #~ hardcoded-credential
