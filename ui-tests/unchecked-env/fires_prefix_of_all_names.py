from environs import Env
from groq import Groq
from starlette.config import Config

env = Env()
with env.prefixed("CARE_"):
    key = env.str("GROQ_API_KEY", default=None)
    with env.prefixed("TEST_"):
        other = env("GROQ_API_KEY", None)

client = Groq(api_key=key)  #~ unchecked-env
other_client = Groq(api_key=other)  #~ unchecked-env

config = Config(env_prefix="APP_")
third_client = Groq(api_key=config("GROQ_API_KEY", default=None))  #~ unchecked-env
