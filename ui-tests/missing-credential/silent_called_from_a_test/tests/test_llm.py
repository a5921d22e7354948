# The test says what happens without a key.
import pytest
from openai import OpenAIError

from shop.llm import client


def test_refuses_none():
    with pytest.raises(OpenAIError):
        client(None)
