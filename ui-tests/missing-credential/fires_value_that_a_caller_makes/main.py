# What reaches the client is made by whoever calls.
from client import Notes
from config import Config


def configure():
    return Config(length=80)  #~ missing-credential


notes = Notes(configure())
