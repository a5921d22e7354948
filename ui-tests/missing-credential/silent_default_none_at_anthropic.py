# anthropic takes None for "left out" and reads ANTHROPIC_API_KEY.
from anthropic import Anthropic


def writer(api_key=None, max_retries=2):
    return Anthropic(api_key=api_key, max_retries=max_retries)


claude = writer(max_retries=5)
print(claude.models.list())
