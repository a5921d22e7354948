# The options that go on have no key among them, so the SDK reads its variable.
from openai import OpenAI


def make(**options):
    return OpenAI(max_retries=1, **options)


client = make(timeout=20)
print(client.models.list())
