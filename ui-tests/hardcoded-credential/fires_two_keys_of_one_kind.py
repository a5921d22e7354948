from enum import Enum


class Bot(Enum):
    STAGING = "@FORMAT:telegram-bot-token@"  #~ hardcoded-credential
    LIVE = "@FORMAT:telegram-bot-token:2@"  #~ hardcoded-credential
