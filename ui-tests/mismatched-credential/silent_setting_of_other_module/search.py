# Each client gets its own.
import cohere
import settings
from openai import OpenAI

co = cohere.ClientV2(settings.COHERE_KEY)
llm = OpenAI(api_key=settings.OPENAI_KEY)
print(co.models.list(), llm.models.list())
