import cohere

KEY = None


def set_up():
    global KEY
    KEY = "@KEY40@"


def main():
    set_up()
    return cohere.Client(KEY)  #~ hardcoded-credential


main()
