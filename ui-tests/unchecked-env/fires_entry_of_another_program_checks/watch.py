# The program begins here, and checks nothing.
from hooks.gh import RUNS

if __name__ == "__main__":
    RUNS["github"]()
