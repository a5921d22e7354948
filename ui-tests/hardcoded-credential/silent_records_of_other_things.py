import os
from collections import namedtuple
from enum import Enum
from types import SimpleNamespace

import cohere


class Keys(Enum):
    COHERE = os.environ["COHERE_API_KEY"]
    REVISION = "@KEY40:2@"


Account = namedtuple("Account", "revision key")
account = Account("@KEY40:3@", os.environ["COHERE_API_KEY"])
settings = SimpleNamespace(revision="@KEY40:4@", key=os.environ["COHERE_API_KEY"])


class Holder:
    pass


holder = Holder()
setattr(holder, "revision", "@KEY40:5@")
setattr(holder, "key", os.environ["COHERE_API_KEY"])

cohere.Client(Keys.COHERE.value)
cohere.Client(account.key)
cohere.Client(settings.key)
cohere.Client(getattr(holder, "key"))
print(Keys.REVISION.value, account.revision, settings.revision)
