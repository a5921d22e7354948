# A dummy key in a test is on purpose: nothing is sent.
import os

import cohere


def test_client_keeps_its_name():
    co = cohere.ClientV2(api_key=os.getenv("COHERE_API_KEY", "dummy"), client_name="suite")
    assert co is not None
