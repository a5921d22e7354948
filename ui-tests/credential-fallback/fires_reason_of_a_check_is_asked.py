# There is a reason where there is no key: this leaves when there is one.
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
        if not reason:
            return enabled
        headers = {"api-key": self.settings.brevo_api_key}
        return httpx.post("https://api.brevo.com/v3/smtp/email", headers=headers, json=payload)  #~ credential-fallback
