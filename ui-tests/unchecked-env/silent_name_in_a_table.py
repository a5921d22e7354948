# The same, asked before: the variable by the name in the table, each of them, or only those that are there.
import os
import sys

from mistralai import Mistral

NAMES = {"fast": "MISTRAL_FAST_KEY", "slow": "MISTRAL_SLOW_KEY"}
CHECKED = {"fast": "MISTRAL_ONE_KEY", "slow": "MISTRAL_TWO_KEY"}

for variable in CHECKED.values():
    if not os.environ.get(variable):
        sys.exit(f"{variable} is not set")


def by_membership(name):
    variable = NAMES[name]
    if variable not in os.environ:
        sys.exit(f"{variable} is not set")
    return Mistral(api_key=os.environ.get(variable))


def by_value(name):
    key = os.getenv(NAMES[name])
    if not key:
        raise RuntimeError(f"{NAMES[name]} is not set")
    return Mistral(api_key=key)


def each_is_checked(name):
    return Mistral(api_key=os.environ.get(CHECKED[name]))


def those_that_are_there():
    for name in sys.argv[1:]:
        key = os.getenv(NAMES[name])
        if key:
            yield Mistral(api_key=key)


by_membership(sys.argv[1])
by_value(sys.argv[1])
each_is_checked(sys.argv[1])
if not os.environ.get(NAMES[sys.argv[1]]):
    sys.exit("not set")
asked = Mistral(api_key=os.environ.get(NAMES[sys.argv[1]]))
stops = Mistral(api_key=os.environ[NAMES[sys.argv[1]]])
nobody_knows = Mistral(api_key=os.environ.get(sys.argv[2]))
