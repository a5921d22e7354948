# Whoever calls `ask` has looked at the variable; the other one is called from anywhere.
import os

from anthropic import Anthropic


def ask(question):
    return Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY")).messages, question


def main(question):
    if not os.getenv("ANTHROPIC_API_KEY"):
        raise SystemExit("ANTHROPIC_API_KEY is not set")
    return ask(question)


def again(question):
    if os.getenv("ANTHROPIC_API_KEY"):
        return ask(question)
    return None
