# The test asserts the failure.
import pytest
from openai import OpenAI, OpenAIError


def test_refuses_missing_key(monkeypatch):
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(OpenAIError):
        OpenAI(api_key=None)
