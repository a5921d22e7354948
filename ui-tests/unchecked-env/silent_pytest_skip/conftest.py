# pytest.skip leaves.
import os

import cohere
import pytest


@pytest.fixture
def ranker():
    key = os.getenv("COHERE_API_KEY")
    if not key:
        pytest.skip("COHERE_API_KEY is not set")
    return cohere.ClientV2(key)
