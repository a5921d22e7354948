import os


class Environment:
    prefix = ""

    def read(self, name):
        return os.environ.get(self.prefix + name)


class Strict(Environment):
    def require(self, name):
        value = self.read(name)
        if not value:
            raise RuntimeError(f"{self.prefix}{name} is not set")
        return value


def of_provider(provider):
    return os.getenv(f"{provider.upper().replace('-', '_')}_CREDENTIAL")
