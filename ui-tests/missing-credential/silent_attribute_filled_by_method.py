# None is only the state before login().
import cohere
import keyring


class Session:
    def __init__(self):
        self.key = None

    def login(self, user):
        self.key = keyring.get_password("cohere", user)

    def models(self):
        return cohere.ClientV2(self.key).models.list()


session = Session()
session.login("desk")
print(session.models())
