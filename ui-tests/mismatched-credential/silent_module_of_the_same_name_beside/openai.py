# Stands in for the real one: whatever is run here imports this module.
class OpenAI:
    def __init__(self, api_key=None):
        self.api_key = api_key

    def ask(self, text):
        return "mock answer"
