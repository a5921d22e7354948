# The program begins here, whatever this file is called: it has checked something else.
import os

from hooks.gh import RUNS

if __name__ == "__main__":
    if not os.environ.get("GH_APP_ID"):
        raise SystemExit("missing")
    RUNS["github"]()
