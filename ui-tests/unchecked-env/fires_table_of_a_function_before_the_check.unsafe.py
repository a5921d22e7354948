# The entry hands the function to somebody who runs it, and checks afterwards.
import os
import sys
from concurrent.futures import ThreadPoolExecutor

import anthropic

KEY = os.environ["ANTHROPIC_API_KEY"]


def ask(question):
    return anthropic.Anthropic(api_key=KEY).completions.create(prompt=question)  #~ unchecked-env


def main():
    with ThreadPoolExecutor() as pool:
        answers = list(pool.map(ask, ["who?", "what?"]))
    if not KEY:
        sys.exit("ANTHROPIC_API_KEY is not set")
    print(answers)


if __name__ == "__main__":
    main()
