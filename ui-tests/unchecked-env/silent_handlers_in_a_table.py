# The same, and the key is checked before, or the key of the table says which function is meant.
import os
import sys

from anthropic import Anthropic
from openai import OpenAI


def ask(key):
    return Anthropic(api_key=key)


def tell(key):
    return OpenAI(api_key=key)


def read():
    return Anthropic(api_key=os.environ.get("READ_KEY"))


MAKERS = {"ask": ask, "tell": tell}
READERS = {"read": read}


def by_name(name, key):
    return MAKERS[name](key)


def by_branch(name):
    if name == "ask":
        return MAKERS[name](os.environ["ANTHROPIC_API_KEY"])
    return MAKERS[name](os.environ["OPENAI_API_KEY"])


def by_check(name):
    key = os.environ.get("ANY_KEY")
    if not key:
        sys.exit("ANY_KEY is not set")
    return MAKERS[name](key)


def by_environment(name):
    if not os.environ.get("READ_KEY"):
        sys.exit("READ_KEY is not set")
    READERS[name]()


by_name("ask", os.environ["ANTHROPIC_API_KEY"])
by_name("tell", os.environ["OPENAI_API_KEY"])
by_branch(sys.argv[1])
by_check(sys.argv[1])
by_environment(sys.argv[1])
