import getpass

import cohere


def call(function):
    return function()


client = cohere.ClientV2(api_key=call(lambda: getpass.getpass("key: ")))
