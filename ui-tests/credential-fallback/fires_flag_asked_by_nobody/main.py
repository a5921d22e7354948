# It is used whatever the flag says.
from adapter import Adapter


def main():
    adapter = Adapter()
    print(adapter.available)
    adapter.fetch("/search")


main()
