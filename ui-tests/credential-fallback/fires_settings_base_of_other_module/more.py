from base import Customized


class More(Customized):
    name: str = "acme"
