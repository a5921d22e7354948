# The check gives whether there is a key, and why not.
import httpx
from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    brevo_api_key: str = Field(default="", alias="BREVO_API_KEY")


class Brevo:
    def __init__(self):
        self.settings = Settings()

    def _is_enabled(self) -> tuple[bool, str]:
        if not self.settings.brevo_api_key:
            return False, "BREVO_API_KEY is not set"
        return True, ""

    def send(self, payload):
        enabled, reason = self._is_enabled()
        if not enabled:
            return reason
        headers = {"api-key": self.settings.brevo_api_key}
        return httpx.post("https://api.brevo.com/v3/smtp/email", headers=headers, json=payload)
