class Config:
    def __init__(self, token: str = None, length: int = 60):
        self.token = token
        self.length = length
