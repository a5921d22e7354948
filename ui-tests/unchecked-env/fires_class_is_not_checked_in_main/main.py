from service import Service


def main():
    Service()


if __name__ == "__main__":
    main()
