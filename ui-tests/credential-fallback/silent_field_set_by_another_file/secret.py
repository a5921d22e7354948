import os
def resolve(key):
    if key:
        return key
    return os.urandom(32).hex()
