import os
import cohere
from consts import NAME, OTHER, P, Q

def by_name():
    keys = {NAME: os.getenv("K_NAME"), OTHER: os.environ["K_X"]}
    cohere.Client(api_key=keys[NAME])  #~ unchecked-env
    cohere.Client(api_key=keys[OTHER])

def by_get():
    keys = {P.COHERE: os.getenv("K_P"), P.OTHER: os.environ["K_X"]}
    cohere.Client(api_key=keys.get(P.COHERE))  #~ unchecked-env
    cohere.Client(api_key=keys.get(P.OTHER))

def by_auto():
    keys = {Q.COHERE: os.getenv("K_Q"), Q.OTHER: os.environ["K_X"]}
    cohere.Client(api_key=keys[Q.COHERE])  #~ unchecked-env
    cohere.Client(api_key=keys[Q.OTHER])

class F:
    def __init__(self):
        self.keys = {P.COHERE: os.getenv("K_S"), P.OTHER: os.environ["K_X"]}
    def go(self):
        return cohere.Client(api_key=self.keys[P.COHERE])  #~ unchecked-env
    def good(self):
        return cohere.Client(api_key=self.keys[P.OTHER])
def make(p, keys):
    return cohere.Client(api_key=keys[p])  #~ unchecked-env
make(P.COHERE, {P.COHERE: os.getenv("K_M"), P.OTHER: os.environ["K_X"]})
make(P.OTHER, {P.COHERE: os.getenv("K_M"), P.OTHER: os.environ["K_X"]})
def by_value():
    keys = {P.COHERE.value: os.getenv("K_V"), P.OTHER.value: os.environ["K_X"]}
    cohere.Client(api_key=keys[P.COHERE.value])  #~ unchecked-env
    cohere.Client(api_key=keys[P.OTHER.value])
def by_item():
    keys = {}
    keys[Q.COHERE] = os.getenv("K_I")
    keys[Q.OTHER] = os.environ["K_X"]
    cohere.Client(api_key=keys[Q.COHERE])  #~ unchecked-env
    cohere.Client(api_key=keys[Q.OTHER])
