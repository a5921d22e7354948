# The methods are called like those of a mapping or a session; the types are the program's own.
import os

import cohere


class Source:
    def get(self):
        return os.environ["COHERE_KEY"]


class Kept:
    def __init__(self, value):
        self.value = value

    def get(self):
        return self.value


class Heir(Kept):
    pass


first = cohere.ClientV2(Source().get())  #~ unchecked-env
kept = Kept(os.environ["COHERE_SECOND"])
second = cohere.ClientV2(kept.get())  #~ unchecked-env
heir = Heir(os.environ["COHERE_THIRD"])
third = cohere.ClientV2(heir.get())  #~ unchecked-env
