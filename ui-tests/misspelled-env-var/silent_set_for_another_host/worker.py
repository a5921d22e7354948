# No client here reads a variable of OpenAI's own host.
import bootstrap
from openai import OpenAI

print(bootstrap, OpenAI(base_url="http://localhost:8000/v1").models.list())
