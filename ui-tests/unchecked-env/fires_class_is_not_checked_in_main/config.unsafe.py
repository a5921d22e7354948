import os


class Config:
    CLAUDE = os.environ["ANTHROPIC_API_KEY"]

    @classmethod
    def validate(cls):
        missing = []
        if not cls.CLAUDE:
            missing.append("ANTHROPIC_API_KEY")
        if missing:
            raise ValueError(missing)
