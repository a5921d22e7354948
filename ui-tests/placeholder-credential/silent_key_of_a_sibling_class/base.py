# What all clients have in common.
class Base:
    def __init__(self, model, key=None):
        self.model = model
        self.key = key
