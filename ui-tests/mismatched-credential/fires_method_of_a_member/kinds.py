import enum
import os


class Kind(enum.Enum):
    LARGE = 1
    SMALL = enum.auto()

    def key(self):
        return os.environ["OPENAI_API_KEY"]

    def second(self):
        return os.environ["ANTHROPIC_API_KEY"]

    def right(self):
        return os.environ["CO_API_KEY"]
