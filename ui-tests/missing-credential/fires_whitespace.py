# A blank is as good as nothing.
from anthropic import AsyncAnthropic

client = AsyncAnthropic(
    api_key=" ",  #~ missing-credential
    max_retries=4,
)
