# The key is the caller's.
from anthropic import Anthropic

from base import Base


class Remote(Base):
    def __init__(self, model, key=None):
        super().__init__(model, key)
        self.client = Anthropic(api_key=self.key)
