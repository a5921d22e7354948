import os

import cohere
from crewai import Agent
from crewai.tools import tool


@tool("Summary")
def summarise(text: str) -> str:
    return cohere.Client(os.getenv("TEAM_KEY")).chat(message=text).text


class Summariser:
    def __init__(self):
        self.agent = Agent(role="writer", goal="short texts", tools=[summarise])
