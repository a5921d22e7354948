# Tests may run without the variable.
import os

import pytest
from openai import OpenAI


@pytest.mark.network
def test_router_answers():
    client = OpenAI(base_url="https://openrouter.ai/api/v1", api_key=os.getenv("OPENROUTER_API_KEY"))
    assert client.models.list().data
