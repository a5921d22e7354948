import os

from session import Session

PROVIDERS = {
    "mapster": ("https://api.mapster.io/v2", "MAPSTER_TOKEN"),
    "places": ("https://api.places.dev/v1", "PLACES_TOKEN"),
}


def session_for(name):
    url, variable = PROVIDERS[name]
    return Session(url, os.environ.get(variable))


def checked_for(name):
    url, variable = PROVIDERS[name]
    token = os.environ.get(variable)
    if token is None:
        raise LookupError(f"{variable} is needed for {name}")
    return Session(url, token)
