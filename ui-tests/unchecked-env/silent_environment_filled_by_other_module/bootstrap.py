# Fills in what the machine does not set.
import os
from getpass import getpass


def fill_in():
    if not os.environ.get("ANTHROPIC_API_KEY"):
        os.environ["ANTHROPIC_API_KEY"] = getpass("Anthropic key: ")
