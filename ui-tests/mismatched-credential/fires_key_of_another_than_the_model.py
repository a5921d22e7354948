import os

import litellm
from dspy import LM
from smolagents import LiteLLMModel

litellm.completion(
    model="groq/llama-3.1-8b-instant",
    api_key=os.environ["MISTRAL_API_KEY"],  #~ mismatched-credential
    messages=[],
)
litellm.completion("mistral/mistral-small-latest", api_key=os.environ["OPENAI_API_KEY"], messages=[])  #~ mismatched-credential

FAST = {"model": "anthropic/claude-3-7-sonnet-latest", "api_key": os.environ["COHERE_API_KEY"], "timeout": 20}


def fast(messages):
    return litellm.completion(messages=messages, **FAST)  #~ mismatched-credential


lm = LM("gemini/gemini-2.0-flash", api_key=os.environ["ANTHROPIC_API_KEY"])  #~ mismatched-credential
model = LiteLLMModel(model_id="together_ai/meta-llama/Llama-3", api_key=os.environ["DEEPSEEK_API_KEY"])  #~ mismatched-credential
