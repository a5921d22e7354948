# The check comes when the client has been built already.
import os

from mistralai import Mistral


class Config:
    def __init__(self):
        self.api_key = os.environ["MISTRAL_API_KEY"]


class Service:
    def __init__(self, config):
        self.client = Mistral(api_key=config.api_key)  #~ unchecked-env


def main():
    config = Config()
    service = Service(config)
    if not config.api_key:
        raise SystemExit("MISTRAL_API_KEY is not set")
    print(service.client)


if __name__ == "__main__":
    main()
