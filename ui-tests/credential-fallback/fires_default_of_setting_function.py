# A helper reads a variable by its name, and takes the default where there is none.
import os

from openai import OpenAI


def setting(name, default=None):
    if name in os.environ:
        return os.environ[name]
    return default


client = OpenAI(api_key=setting("TEAM_OPENAI_KEY", "changeme"))  #~ credential-fallback
