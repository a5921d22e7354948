# The longer name holds the path of a file with the key.
import os
import pathlib

from openai import OpenAI

if "OPENAI_API_KEY_PATH" in os.environ:
    key = pathlib.Path(os.environ["OPENAI_API_KEY_PATH"]).read_text().strip()
else:
    key = os.environ["OPENAI_API_KEY"]
print(OpenAI(api_key=key).models.list())
