# A rule that says nothing about tests needs no silence there.
import os

import cohere


def test_models(monkeypatch):
    client = cohere.ClientV2(os.environ["COHERE_API_KEY"])  #~^ unused-suppression
    assert client.models.list()
