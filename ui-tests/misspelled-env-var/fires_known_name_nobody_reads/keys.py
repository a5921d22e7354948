import getpass
import os


def login():
    os.environ["OPENAI_APIKEY"] = getpass.getpass()  #~ misspelled-env-var
