# This make() has nothing to do with the other one.
def make(colour=None):
    return {"colour": colour or "green", "corners": 4}
