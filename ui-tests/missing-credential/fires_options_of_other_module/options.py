OPTIONS = {"api_key": None, "timeout_ms": 3000}
