# A blank is as good as nothing.
import os
from anthropic import AsyncAnthropic

client = AsyncAnthropic(
    api_key=os.environ["ANTHROPIC_API_KEY"],  #~ missing-credential
    max_retries=4,
)
