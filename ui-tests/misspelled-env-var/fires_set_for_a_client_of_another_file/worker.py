# The SDK reads its variable by itself, and finds nothing.
import anthropic
import cohere
from bootstrap import bootstrap

bootstrap()
print(anthropic.Anthropic().models.list(), cohere.ClientV2().models.list())
