import os

import cohere

KEY = "@KEY40@"


def set_up():
    global KEY
    KEY = os.environ["COHERE_API_KEY"]


def main():
    set_up()
    return cohere.Client(KEY)


main()
