# One variable holds the key, another one something else.
import os
from contextvars import ContextVar

import anthropic

key = ContextVar("key")
other = ContextVar("other", default=None)


def activate():
    key.set(os.environ["ANTHROPIC_API_KEY"])  #~ unchecked-env
    other.set(os.environ["TENANT_API_KEY"])


def clients():
    return anthropic.Anthropic(api_key=key.get()), anthropic.Anthropic(api_key=other.get())


activate()
print(clients())
