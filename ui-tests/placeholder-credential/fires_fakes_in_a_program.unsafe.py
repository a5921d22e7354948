import os

import cohere


def make():
    return cohere.ClientV2(os.environ["COHERE_API_KEY"])  #~ placeholder-credential


def test_chat():
    # What was to be replaced is no fake.
    return cohere.ClientV2(os.environ["COHERE_API_KEY"])  #~ placeholder-credential


def latest_chat():
    return cohere.ClientV2(os.environ["COHERE_API_KEY"])  #~ placeholder-credential


os.environ["AWS_ACCESS_KEY_ID"] = "your-key"  #~ placeholder-credential
