# A test fixture that makes sure no real key is used.
import os

import cohere
import pytest


@pytest.fixture
def client():
    os.environ["OPENAI_API_KEY"] = ""
    return cohere.Client(api_key="")
