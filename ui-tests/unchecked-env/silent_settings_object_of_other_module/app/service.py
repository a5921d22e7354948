# The field that may be None is another one.
from anthropic import AsyncAnthropic

from app.settings import settings


class Service:
    def __init__(self):
        self.claude = AsyncAnthropic(api_key=settings.anthropic_api_key)
        self.quiet = settings.slack_token is None
