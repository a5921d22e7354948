# One key under a plural name, handed to that provider's client as it is.
import os

import anthropic


def summarizer() -> anthropic.AsyncAnthropic:
    key = os.getenv("ANTHROPIC_API_KEY", "").strip()  #~ misspelled-env-var
    if not key:
        raise RuntimeError("no key for Anthropic")
    return anthropic.AsyncAnthropic(api_key=key, max_retries=1)
