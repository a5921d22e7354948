# One of two callers looks at the variable.
import os

from anthropic import Anthropic


def ask(question):
    return Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"]).messages, question  #~ unchecked-env


def main(question):
    if not os.getenv("ANTHROPIC_API_KEY"):
        raise SystemExit("ANTHROPIC_API_KEY is not set")
    return ask(question)


def again(question):
    return ask(question)
