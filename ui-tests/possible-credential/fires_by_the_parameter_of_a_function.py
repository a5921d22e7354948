class Door:
    def __init__(self, owner, passphrase):
        self.owner = owner
        self.passphrase = passphrase


def login(user, password):
    return Door(user, password)


login("news", "green8sun")  #~ possible-credential
Door("news", "yellow9bus")  #~ possible-credential
