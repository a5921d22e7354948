import os

import cohere


def given(env):
    return env.get("GIVEN_TOKEN")


def named(env, name):
    return env.get(name)


def left_out(env=os.environ):
    return env.get("LEFT_OUT_TOKEN")


def chosen(env=None):
    env = env if env is not None else os.environ
    return env.get("CHOSEN_TOKEN")


def copied():
    env: dict[str, str] = dict(os.environ)
    env["OTHER_TOKEN"] = "1"
    return env


class Settings:
    def __init__(self, env=None):
        self.env = env or os.environ

    def token(self):
        return self.env.get("FIELD_TOKEN")


cohere.Client(api_key=given(os.environ))  #~ unchecked-env
cohere.Client(api_key=named(os.environ, "NAMED_TOKEN"))  #~ unchecked-env
cohere.Client(api_key=left_out())  #~ unchecked-env
cohere.Client(api_key=chosen())  #~ unchecked-env
cohere.Client(api_key=copied().get("COPIED_TOKEN"))  #~ unchecked-env
cohere.Client(api_key=Settings().token())  #~ unchecked-env
