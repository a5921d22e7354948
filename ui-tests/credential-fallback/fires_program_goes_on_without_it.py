# The program says that there is no key, and goes on.
import os

import cohere

client = cohere.Client(os.environ.get("COHERE_API_KEY", "made-up-for-imports"))  #~ credential-fallback


def main():
    if not os.getenv("COHERE_API_KEY"):
        print("COHERE_API_KEY is not set")
    client.chat(message="hello")


if __name__ == "__main__":
    main()
