# What is current is set for each request, and asked for elsewhere.
import os
from contextvars import ContextVar

current_key: ContextVar[str | None] = ContextVar("current_key", default=None)
checked_key = ContextVar("checked_key")
model = ContextVar("model", default="claude-3-5-haiku-latest")


def activate():
    current_key.set(os.environ["ANTHROPIC_API_KEY"])  #~ unchecked-env
    checked_key.set(os.environ["TENANT_API_KEY"])
    model.set(os.getenv("ANTHROPIC_MODEL"))
