# Which variable is read is only known when the program runs: one of those that the table names.
import os
import random
import sys
from dataclasses import dataclass

from mistralai import Mistral

NAMES = {"fast": "MISTRAL_FAST_KEY", "slow": "MISTRAL_SLOW_KEY"}
ROWS = {"fast": {"env": "MISTRAL_ROW_KEY"}, "slow": {"env": "MISTRAL_OTHER_ROW_KEY"}}
PAIRS = [("fast", "MISTRAL_PAIR_KEY"), ("slow", "MISTRAL_OTHER_PAIR_KEY")]
LIST = ["MISTRAL_FIRST_KEY", "MISTRAL_SECOND_KEY"]
PARTS = {"fast": "QUICK", "slow": "CHEAP"}


@dataclass
class Row:
    url: str
    env: str


OBJECTS = {"fast": Row("https://one", "MISTRAL_OBJECT_KEY"), "slow": Row("https://two", env="MISTRAL_LAST_KEY")}


def of_nobody(name):
    return Mistral(api_key=os.environ.get(NAMES[name]))  #~ unchecked-env


def of_object(name):
    row = OBJECTS[name]
    return Mistral(api_key=os.getenv(row.env))  #~ unchecked-env


def of_pair(place):
    _, variable = PAIRS[place]
    return Mistral(api_key=os.getenv(variable))  #~ unchecked-env


of_object(sys.argv[1])
rows = Mistral(api_key=os.getenv(ROWS[sys.argv[1]]["env"]))  #~ unchecked-env
by_get = Mistral(api_key=os.getenv(NAMES.get(sys.argv[1], "MISTRAL_FAST_KEY")))  #~ unchecked-env
in_list = Mistral(api_key=os.getenv(LIST[int(sys.argv[1])]))  #~ unchecked-env
by_chance = Mistral(api_key=os.getenv(random.choice(LIST)))  #~ unchecked-env
together = Mistral(api_key=os.getenv(f"MISTRAL_{PARTS[sys.argv[1]]}_KEY"))  #~ unchecked-env
