import os

import anthropic

for key in [os.environ["FIRST_ANTHROPIC_KEY"], os.environ["SECOND_ANTHROPIC_KEY"]]:
    anthropic.Anthropic(api_key=key)  #~ unchecked-env
