import os

import cohere
import openai


def required(name):
    return os.environ[name]


print(cohere.ClientV2(required("COHERE_API_KEY")), openai.OpenAI(api_key=required("TEAM_OPENAI_KEY")))
