# One key under a plural name, handed to that provider's client as it is.
import os

import anthropic


def summarizer() -> anthropic.AsyncAnthropic:
    key = os.environ["ANTHROPIC_API_KEY"]  #~ misspelled-env-var
    return anthropic.AsyncAnthropic(api_key=key, max_retries=1)
