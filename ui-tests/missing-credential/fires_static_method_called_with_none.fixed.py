# A static method is a function in a class.
import os
from together import Together


class Clients:
    @staticmethod
    def together(key):
        return Together(api_key=key)


llm = Clients.together(os.environ["TOGETHER_API_KEY"])  #~ missing-credential
print(llm.models.list())
