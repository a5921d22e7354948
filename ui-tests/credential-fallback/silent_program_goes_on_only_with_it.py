# What stands in for the key is never used: the program goes on only when there is one.
import os

import cohere

client = cohere.Client(os.environ.get("COHERE_API_KEY", "made-up-for-imports"))


def main():
    if not os.getenv("COHERE_API_KEY"):
        raise SystemExit("COHERE_API_KEY is not set")
    client.chat(message="hello")


if __name__ == "__main__":
    main()
