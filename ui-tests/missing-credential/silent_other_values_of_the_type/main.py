# Only what the file says reaches the client; the value of defaults is for the prompts.
import yaml

from client import Notes
from config import Config


def prompt():
    return {name: input(name) or value for name, value in vars(Config()).items()}


def configure():
    with open("config.yml") as file:
        return Config(**yaml.safe_load(file))


prompt()
notes = Notes(configure())
