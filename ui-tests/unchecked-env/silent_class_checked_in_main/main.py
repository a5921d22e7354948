from config import Config
from service import Service


def main():
    Config.validate()
    Service()


if __name__ == "__main__":
    main()
