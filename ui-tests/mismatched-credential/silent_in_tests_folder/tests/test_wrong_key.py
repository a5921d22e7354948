# A test shows what happens with the wrong key.
import os

import openai
import pytest


def test_other_key_is_refused():
    client = openai.OpenAI(api_key=os.environ["ANTHROPIC_API_KEY"])
    with pytest.raises(openai.AuthenticationError):
        client.models.list()
