import os
from collections import namedtuple
from enum import Enum
from types import SimpleNamespace

import cohere


class Keys(Enum):
    COHERE = os.environ["COHERE_API_KEY"]
    MODEL = "command-r-plus-08-2024"


Account = namedtuple("Account", ["user", "key"])
account = Account("me", os.environ["COHERE_API_KEY_2"])
settings = SimpleNamespace(revision="@KEY40:9@", key=os.environ["COHERE_API_KEY_3"])


class Holder:
    pass


holder = Holder()
setattr(holder, "key", os.environ["COHERE_API_KEY_4"])

cohere.Client(Keys.COHERE.value)  #~ hardcoded-credential
cohere.Client(Keys["COHERE"].value)
cohere.Client(account.key)  #~ hardcoded-credential
cohere.Client(settings.key)  #~ hardcoded-credential
cohere.Client(getattr(holder, "key"))  #~ hardcoded-credential
