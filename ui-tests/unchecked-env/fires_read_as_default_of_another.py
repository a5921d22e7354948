# A default is evaluated whether it is needed or not: no fix that stops there.
import os

from mistralai import Mistral

client = Mistral(api_key=os.environ.get("TEAM_KEY", os.environ.get("MISTRAL_API_KEY")))  #~ unchecked-env
