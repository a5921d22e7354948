import os
import cohere

KEY = None


def set_up():
    global KEY
    KEY = os.environ["COHERE_API_KEY"]


def main():
    set_up()
    return cohere.Client(KEY)  #~ hardcoded-credential


main()
