from mistralai import Mistral

NOTHING = None


def build():
    return Mistral(api_key=NOTHING, timeout_ms=NOTHING)  #~ missing-credential


def rows(table):
    return [row for row in table if row is not NOTHING]
