# A literal that its name betrays stands in for a variable: that one is to be read, and nothing else.
import os


class Proxy:
    PASSWORD = os.getenv("PROXY_PASSWORD", "@KEY24@")  #~ hardcoded-credential
    NAME = os.getenv("PROXY_USER", "anonymous")
