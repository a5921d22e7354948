from enum import Enum, auto

NAME = "cohere"
OTHER = "other"


class P(str, Enum):
    COHERE = "cohere"
    OTHER = "other"


class Q(Enum):
    COHERE = auto()
    OTHER = auto()
