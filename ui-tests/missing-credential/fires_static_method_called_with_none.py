# A static method is a function in a class.
from together import Together


class Clients:
    @staticmethod
    def together(key):
        return Together(api_key=key)


llm = Clients.together(None)  #~ missing-credential
print(llm.models.list())
