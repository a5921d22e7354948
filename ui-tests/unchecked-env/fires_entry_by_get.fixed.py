# A mapping that a function has made, asked with `get`; and a method of the program's own that is called so.
import os
import cohere


def load():
    return {"cohere": os.environ["COHERE_API_KEY"]}


class Config:
    def get(self, name):
        return os.getenv(name)


config = load()
co = cohere.ClientV2(config.get("cohere"))  #~ unchecked-env
own = Config()
other = cohere.ClientV2(own.get("COHERE_API_KEY"))  #~ unchecked-env
