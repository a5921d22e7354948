from collections import namedtuple
from enum import Enum
from types import SimpleNamespace

import cohere


class Keys(Enum):
    COHERE = "@KEY40:2@"
    MODEL = "command-r-plus-08-2024"


Account = namedtuple("Account", ["user", "key"])
account = Account("me", "@KEY40:3@")
settings = SimpleNamespace(revision="@KEY40:9@", key="@KEY40:4@")


class Holder:
    pass


holder = Holder()
setattr(holder, "key", "@KEY40:5@")

cohere.Client(Keys.COHERE.value)  #~ hardcoded-credential
cohere.Client(Keys["COHERE"].value)
cohere.Client(account.key)  #~ hardcoded-credential
cohere.Client(settings.key)  #~ hardcoded-credential
cohere.Client(getattr(holder, "key"))  #~ hardcoded-credential
