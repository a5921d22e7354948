OPTIONS = {"api_key": None, "timeout_ms": 3000}


def configure(**more):
    OPTIONS.update(more)
