# A second and a third key beside the first.
import itertools
import os

from openai import OpenAI

pool = itertools.cycle(
    [
        OpenAI(api_key=os.environ["OPENAI_API_KEY"]),
        OpenAI(api_key=os.environ["OPENAI_API_KEY_2"]),
        OpenAI(api_key=os.environ["OPENAI_API_KEY3"]),
    ]
)
print(next(pool).models.list())
