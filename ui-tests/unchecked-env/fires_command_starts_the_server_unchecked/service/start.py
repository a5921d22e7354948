# One of the commands starts the server; another one checks what that needs.
import os
import sys

import uvicorn


def serve():
    uvicorn.run("service.main:app")


def check():
    if not os.environ.get("ANTHROPIC_API_KEY"):
        sys.exit("ANTHROPIC_API_KEY is not set")


def main():
    if "serve" in sys.argv:
        serve()
    else:
        check()


if __name__ == "__main__":
    main()
