# The program begins here, and another file checks for it.
from hooks.gh import RUNS
from hooks.needs import preflight

if __name__ == "__main__":
    preflight()
    RUNS["github"]()
