# The program begins here, whatever this file is called: it has checked what the table needs.
import os

from hooks.gh import RUNS

if __name__ == "__main__":
    if not os.environ.get("GH_BOT_TOKEN"):
        raise SystemExit("missing")
    RUNS["github"]()
