import os
import sys

import cohere


def _value(name):
    return os.getenv(name, "").strip()


def need(name, hint, problems):
    if not _value(name):
        problems.append(f"{name} is not set: {hint}")
        return False
    return True


def check():
    errors = []
    warnings = []
    need("COHERE_API_KEY", "for chat", errors)
    need("OTHER_KEY", "x", warnings)
    return errors, warnings


def report():
    errors, warnings = check()
    for it in warnings:
        print(it)
    if errors:
        print(errors)
        return False
    return True


def main():
    if not report():
        return
    client = cohere.Client(os.getenv("COHERE_API_KEY", "").strip())


main()
