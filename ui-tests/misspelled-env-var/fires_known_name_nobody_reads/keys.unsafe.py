import getpass
import os


def login():
    os.environ["OPENAI_API_KEY"] = getpass.getpass()  #~ misspelled-env-var
