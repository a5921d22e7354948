# A test plays with wrong spellings.
import os

from openai import OpenAI


def test_other_spelling_is_ignored(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "right")
    os.environ["OPENAI_APIKEY"] = "wrong"
    assert OpenAI().api_key == "right"
