# The options stand in a file.
import tomllib


def load(section):
    with open("settings.toml", "rb") as file:
        return tomllib.load(file)[section]
