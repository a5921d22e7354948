# What the methods give is there; a mapping and a queue have a `get` that is not the program's.
import os
import queue

import cohere


class Source:
    def get(self):
        return os.environ["COHERE_KEY"]


class Kept:
    def __init__(self, value):
        self.value = value

    def get(self):
        if not self.value:
            raise SystemExit("COHERE_SECOND is not set")
        return self.value


first = cohere.ClientV2(Source().get())
second = cohere.ClientV2(Kept(os.getenv("COHERE_SECOND")).get())
waiting = queue.Queue()
third = cohere.ClientV2(waiting.get())
