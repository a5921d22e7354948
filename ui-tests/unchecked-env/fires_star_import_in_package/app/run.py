# All names of a module beside this one.
import requests

from .access import *


def main():
    print(requests.get(URL, headers={"Authorization": f"Bearer {TOKEN}"}).json())  #~ unchecked-env


main()
