# A live test may well run without the variable.
import os

import pytest
from anthropic import Anthropic


@pytest.mark.live
def test_models():
    client = Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY"))
    assert client.models.list(limit=1).data
