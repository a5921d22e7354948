import sys

from anthropic import Anthropic
from mistralai import Mistral

from conf import CONF, env, environ, table

Mistral(api_key=CONF["MISTRAL_API_KEY"])
Mistral(api_key=environ["MISTRAL_TOKEN"])
Anthropic(api_key=env.anthropic_api_key)
Anthropic(api_key=env["CLAUDE_KEY"])
Anthropic(api_key=table.anthropic_api_key)
if not CONF.get("MISTRAL_KEY"):
    sys.exit("MISTRAL_KEY is not set")
Mistral(api_key=CONF.get("MISTRAL_KEY"))
