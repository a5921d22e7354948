# A host without a dot is a neighbour container.
import os

import openai

VLLM = "http://inference:8000/v1"


def connect() -> openai.AsyncOpenAI:
    workers = int(os.environ.get("WORKERS", "4"))
    return openai.AsyncOpenAI(base_url=VLLM, api_key="compose", max_retries=workers)
