# Whoever uses it asks the flag.
from adapter import Adapter


def main():
    adapter = Adapter()
    if not adapter.available:
        print("RAPIDAPI_KEY is not set")
    else:
        adapter.fetch("/search")


main()
