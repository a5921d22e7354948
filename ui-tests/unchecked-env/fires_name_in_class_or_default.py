# The variable's name stands in a class, in a default, or is given to a lambda.
import os
import cohere


class Provider:
    variable = ""

    def key(self):
        return os.environ.get(self.variable)


class Cohere(Provider):
    variable = "COHERE_API_KEY"

    def client(self):
        return cohere.ClientV2(self.key())  #~ unchecked-env


def maker(variable="COHERE_TOKEN"):
    key = os.getenv(variable)

    def make():
        return cohere.ClientV2(key)  #~ unchecked-env

    return make


read = lambda name: os.environ.get(name)
first = maker()()
second = cohere.ClientV2(read("COHERE_KEY"))  #~ unchecked-env
