import sys

from ask import vendors
from ask.settings import load_settings


def once(text):
    settings = load_settings()
    if settings.ANTHROPIC_API_KEY:
        vendor = vendors.anthropic
    elif settings.OPENAI_API_KEY:
        vendor = vendors.openai
    else:
        sys.exit("Set either ANTHROPIC_API_KEY or OPENAI_API_KEY")
    print(vendor.answer(text))
