import os
import sys

from ask.settings import load_settings
from ask.vendors import claude, gpt


def once(text):
    settings = load_settings()
    if settings.ANTHROPIC_API_KEY:
        vendor = claude
    elif os.getenv("OPENAI_API_KEY"):
        vendor = gpt
    else:
        sys.exit("Set either ANTHROPIC_API_KEY or OPENAI_API_KEY")
    print(vendor.answer(text))
