from . import anthropic
from . import openai
