# A member holds several things, which its constructor takes apart, or whoever uses it.
import os
from enum import Enum

from slack_sdk import WebClient


class Service(Enum):
    CHAT = ("ALERTS_SLACK_TOKEN", "https://slack.com/api/")
    HELP = ("HELP_SLACK_TOKEN", "https://slack.com/api/")

    def __init__(self, variable, url):
        self.variable = variable
        self.url = url


class Desk(Enum):
    FRONT = ("DESK_SLACK_TOKEN", "https://slack.com/api/")


WebClient(token=os.environ.get(Service.CHAT.variable))  #~ unchecked-env
WebClient(token=os.environ[Service.HELP.variable], base_url=Service.HELP.url)
WebClient(token=os.environ.get(Desk.FRONT.value[0]))  #~ unchecked-env
