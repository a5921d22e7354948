import os

import anthropic

for key in [os.getenv("FIRST_ANTHROPIC_KEY"), os.getenv("SECOND_ANTHROPIC_KEY")]:
    anthropic.Anthropic(api_key=key)  #~ unchecked-env
