# A helper reads a variable whose name is no identifier; another line names it.
import os

import cohere


def read(name):
    return os.environ.get(name)


print(os.environ.get("search.cohere-key") is None)
print(cohere.ClientV2(read("search.cohere-key")).models.list())  #~ unchecked-env
