import os
import sys

import cohere


def taken(env):
    return env["TAKEN_TOKEN"]


def copied():
    env = dict(os.environ)
    env["PUT_TOKEN"] = input("token: ")
    return env


def checked(env):
    if not env.get("CHECKED_TOKEN"):
        sys.exit("CHECKED_TOKEN is not set")
    return env.get("CHECKED_TOKEN")


def within(env):
    if "WITHIN_TOKEN" not in env:
        raise SystemExit("WITHIN_TOKEN is not set")
    return env.get("WITHIN_TOKEN")


def required(env, name):
    value = env.get(name)
    if not value:
        raise SystemExit(name)
    return value


def given(env):
    return env.get("GIVEN_TOKEN")


cohere.Client(api_key=taken(os.environ))
cohere.Client(api_key=copied().get("PUT_TOKEN"))
cohere.Client(api_key=checked(os.environ))
cohere.Client(api_key=within(os.environ))
cohere.Client(api_key=required(os.environ, "REQUIRED_TOKEN"))
cohere.Client(api_key=given({"GIVEN_TOKEN": input("token: ")}))
