# The constructor has filled the key in another mode, in one that somebody changes, or in that of something else.
import os

import cohere


class Other:
    def __init__(self, mode):
        self.mode = mode
        self.key = None
        if mode == "live":
            self.key = os.environ["COHERE_API_KEY"]

    def run(self):
        if self.mode == "test":
            return cohere.ClientV2(api_key=self.key)  #~ missing-credential
        return None


class Changed:
    def __init__(self, mode):
        self.mode = mode
        self.key = None
        if mode == "live":
            self.key = os.environ["COHERE_API_KEY"]

    def switch(self, mode):
        self.mode = mode

    def run(self):
        if self.mode == "live":
            return cohere.ClientV2(api_key=self.key)  #~ missing-credential
        return None


class Two:
    def __init__(self, mode):
        self.mode = mode
        self.key = None
        if mode == "live":
            self.key = os.environ["COHERE_API_KEY"]

    def run(self, other: "Two"):
        if other.mode == "live":
            return cohere.ClientV2(api_key=self.key)  #~ missing-credential
        return None
