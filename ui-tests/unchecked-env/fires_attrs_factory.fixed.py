# A field of attrs that a function fills.
import os

import github
from attrs import define, field


@define
class Config:
    token: str = field(factory=lambda: os.environ["GH_STATS_TOKEN"])


config = Config()
auth = github.Auth.Token(config.token)  #~ unchecked-env
