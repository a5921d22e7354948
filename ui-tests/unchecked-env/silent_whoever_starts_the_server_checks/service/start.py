# It starts the server, and has checked what that needs.
import os
import sys

import uvicorn


def main():
    if not os.environ.get("ANTHROPIC_API_KEY"):
        sys.exit("ANTHROPIC_API_KEY is not set")
    uvicorn.run("service.main:app")


if __name__ == "__main__":
    main()
