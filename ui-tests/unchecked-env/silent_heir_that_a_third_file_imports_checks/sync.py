from crm.hub import Hub


def main():
    print(Hub().session.get("https://crm.example.com/contacts").json())


if __name__ == "__main__":
    main()
