# Test set-up writes a dummy into the environment.
import os

import pytest

os.environ["OPENAI_API_KEY"] = "@KEY24@"


@pytest.fixture
def anthropic_env(monkeypatch):
    monkeypatch.setenv("ANTHROPIC_API_KEY", "@KEY24:2@")
