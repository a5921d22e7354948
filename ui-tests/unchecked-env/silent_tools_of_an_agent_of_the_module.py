# The module makes the agent and gives it the functions; they run when the entry has checked.
import os
import sys

import anthropic

KEY = os.getenv("ANTHROPIC_API_KEY")


def ask(question):
    return anthropic.Anthropic(api_key=KEY).completions.create(prompt=question)


class Agent:
    def __init__(self):
        self.tools = {"ask": ask}

    def run(self, name, question):
        return self.tools[name](question)


agent = Agent()

if __name__ == "__main__":
    if not KEY:
        sys.exit("ANTHROPIC_API_KEY is not set")
    print(agent.run("ask", "who?"))
