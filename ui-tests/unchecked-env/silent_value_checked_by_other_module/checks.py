# Gives back what it was given, or stops.
def present(value, name):
    if value is None or value == "":
        raise RuntimeError(f"{name} is not set")
    return value
