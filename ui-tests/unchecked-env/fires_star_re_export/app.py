# The package hands on all that its module has.
import os

from pkg import Model

model = Model("gpt-4o", api_key=os.getenv("TEAM_OPENAI_KEY"))  #~ unchecked-env
