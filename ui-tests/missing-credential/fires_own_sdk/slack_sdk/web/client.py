class WebClient:
    def __init__(self, token=None):
        self.token = token
