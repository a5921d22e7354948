# These SDKs read their variables by themselves.
import cohere
from anthropic import Anthropic
from groq import Groq
from openai import OpenAI

clients = {
    "cohere": cohere.ClientV2(timeout=30),
    "anthropic": Anthropic(),
    "groq": Groq(max_retries=0),
    "openai": OpenAI(),
}
