import os
import sys

import cohere
from crewai import Agent
from crewai.tools import tool


@tool("Summary")
def summarise(text: str) -> str:
    return cohere.Client(os.environ["TEAM_KEY"]).chat(message=text).text  #~ unchecked-env


def main():
    agent = Agent(role="writer", goal="short texts", tools=[summarise])
    print(agent.kickoff("a long text"))
    if not os.getenv("TEAM_KEY"):
        sys.exit("TEAM_KEY is not set")


if __name__ == "__main__":
    main()
