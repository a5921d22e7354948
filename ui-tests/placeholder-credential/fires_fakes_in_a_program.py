import os

import cohere


def make():
    return cohere.ClientV2("NOT_A_REAL_KEY")  #~ placeholder-credential


def test_chat():
    # What was to be replaced is no fake.
    return cohere.ClientV2("YOUR_KEY_HERE")  #~ placeholder-credential


def latest_chat():
    return cohere.ClientV2("dummy-key-for-testing")  #~ placeholder-credential


os.environ["AWS_ACCESS_KEY_ID"] = "your-key"  #~ placeholder-credential
