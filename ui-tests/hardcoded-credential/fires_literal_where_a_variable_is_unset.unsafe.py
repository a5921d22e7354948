# A literal that its name betrays stands in for a variable: that one is to be read, and nothing else.
import os


class Proxy:
    PASSWORD = os.environ["PROXY_PASSWORD"]  #~ hardcoded-credential
    NAME = os.getenv("PROXY_USER", "anonymous")
