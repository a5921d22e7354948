# Tests need no key that works.
import cohere
import pytest


@pytest.fixture
def co(monkeypatch):
    monkeypatch.setenv("CO_API_KEY", "YOUR_API_KEY")
    return cohere.ClientV2(api_key="COHERE_API_KEY")


def test_has_chat(co):
    assert callable(co.chat)
