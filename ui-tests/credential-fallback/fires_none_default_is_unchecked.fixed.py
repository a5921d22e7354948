# `None` as default is what getenv gives anyway: absent, not a fallback.
import os

from anthropic import AsyncAnthropic

client = AsyncAnthropic(
    max_retries=1,
    api_key=os.environ["ANTHROPIC_API_KEY"],  #~ unchecked-env
)
