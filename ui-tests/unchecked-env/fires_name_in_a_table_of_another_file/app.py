# Each name is looked up in a table of another module.
import os
import sys

import anthropic
import names
from names import BY_PLACE, SPEC


def read(name):
    return os.getenv(name)


by_key = anthropic.Anthropic(api_key=os.getenv(SPEC["env"]))  #~ unchecked-env
by_place = anthropic.Anthropic(api_key=os.getenv(BY_PLACE[1]))  #~ unchecked-env
by_module = anthropic.Anthropic(api_key=os.getenv(names.OTHER["env"]))  #~ unchecked-env
by_helper = anthropic.Anthropic(api_key=read(names.SPEC["env"]))  #~ unchecked-env


def ask():
    key = os.getenv(SPEC["env"]) or sys.exit(f"{SPEC['env']} is not set")
    return anthropic.Anthropic(api_key=key)


print(by_key, by_place, by_module, by_helper, ask(), anthropic.Anthropic(api_key=os.environ[SPEC["env"]]))
