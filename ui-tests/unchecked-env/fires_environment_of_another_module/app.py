from anthropic import Anthropic
from mistralai import Mistral

from conf import CONF, COPY, env, environ

Mistral(api_key=CONF.get("MISTRAL_API_KEY"))  #~ unchecked-env
Mistral(api_key=COPY.get("MISTRAL_KEY"))  #~ unchecked-env
Mistral(api_key=environ.get("MISTRAL_TOKEN"))  #~ unchecked-env
Anthropic(api_key=env.anthropic_api_key)  #~ unchecked-env
Anthropic(api_key=env["CLAUDE_KEY"])  #~ unchecked-env
