# Whoever calls may give a key; without one the SDK looks for its own variable.
from google import genai
from openai import OpenAI

NOT_GIVEN = object()


def is_given(value):
    return value is not NOT_GIVEN


class Decider:
    def __init__(self, api_key=NOT_GIVEN):
        self.client = OpenAI(api_key=api_key if is_given(api_key) else None)


class Transcriber:
    def __init__(self, api_key=NOT_GIVEN):
        self._api_key = api_key if is_given(api_key) else None

    def connect(self):
        return genai.Client(api_key=self._api_key)


Decider()
Transcriber().connect()
