# The helper looks at the model only.
import os

from anthropic import Anthropic


def writer(model, api_key):
    if not model:
        raise ValueError("which model?")
    return Anthropic(api_key=api_key), model


claude, model = writer("claude-haiku-4-5", os.environ["ANTHROPIC_API_KEY"])  #~ unchecked-env
print(claude.models.retrieve(model))
