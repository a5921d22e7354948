# Empty fields of a settings class reach no client.
from dataclasses import dataclass, field


@dataclass
class Settings:
    api_key: str | None = None
    token: str = ""
    headers: dict[str, str] = field(default_factory=dict)


print(Settings(api_key=None, token="").headers)
