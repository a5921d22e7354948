# It starts the server, and has checked something else.
import os
import sys

import uvicorn


def main():
    if not os.environ.get("SERVICE_ADDRESS"):
        sys.exit("SERVICE_ADDRESS is not set")
    uvicorn.run("service.main:app")


if __name__ == "__main__":
    main()
