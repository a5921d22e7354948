# One of the commands starts the server, and has checked what that needs.
import os
import sys

import uvicorn


def serve():
    if not os.environ.get("ANTHROPIC_API_KEY"):
        sys.exit("ANTHROPIC_API_KEY is not set")
    uvicorn.run("service.main:app")


def main():
    if "serve" in sys.argv:
        serve()
    else:
        print("usage: start serve")


if __name__ == "__main__":
    main()
