# Nobody makes a `Service`, and all that inherit from it have a key of their own.
import os

from mistralai import Mistral


class Service:
    def key(self):
        return os.environ.get("SERVICE_KEY")

    def client(self):
        return Mistral(api_key=self.key())

    def direct(self):
        return Mistral(api_key=os.environ.get("SERVICE_KEY"))


class Chat(Service):
    def key(self):
        return os.environ["CHAT_KEY"]

    def direct(self):
        return Mistral(api_key=self.key())


class Search(Service):
    def key(self):
        return os.environ["SEARCH_KEY"]

    def direct(self):
        return Mistral(api_key=self.key())


class Store:
    def key(self):
        return os.environ.get("STORE_KEY")

    def client(self):
        return Mistral(api_key=self.key())


class Bucket(Store):
    def key(self):
        return os.environ["BUCKET_KEY"]


print(Chat().client(), Search().direct(), Bucket().client())
