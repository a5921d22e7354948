import sys

from environs import Env
from groq import Groq

env, other = Env(), Env()
with env.prefixed("CARE_") as named:
    key = named.str("GROQ_API_KEY")
    checked = env.str("SECOND_GROQ_KEY", default=None)
    own = other.str("GROQ_API_KEY", default=None)
behind = env.str("GROQ_API_KEY", default=None)
with env.prefixed(sys.argv[1]):
    unknown = env.str("GROQ_KEY", default=None)

if checked is None:
    raise SystemExit("CARE_SECOND_GROQ_KEY is not set")

clients = [Groq(api_key=key), Groq(api_key=checked), Groq(api_key=own), Groq(api_key=behind), Groq(api_key=unknown)]
