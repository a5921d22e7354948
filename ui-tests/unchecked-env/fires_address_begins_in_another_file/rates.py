import requests

from constants import KEY, PLAIN, RATES


def rate(base, other):
    # Nothing is known of this host.
    requests.get(f"{PLAIN}/{KEY}/pair/{base}/{other}")
    return requests.get(f"{RATES}/{KEY}/pair/{base}/{other}").json()  #~ unchecked-env
