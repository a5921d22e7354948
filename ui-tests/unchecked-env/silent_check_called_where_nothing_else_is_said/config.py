import os


class Config:
    def __init__(self):
        self.key = os.environ.get("ELEVENLABS_API_KEY")

    def validate(self):
        if not self.key:
            raise ValueError("ELEVENLABS_API_KEY is not set")


config = Config()
