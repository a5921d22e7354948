# What is read for each of a few names, one by one or the first that is set.
import os

from anthropic import Anthropic
from mistralai import Mistral

NAMES = ("FIRST_KEY", "MISTRAL_API_KEY")

first, second = map(os.getenv, NAMES)
Mistral(api_key=second)  #~ unchecked-env
third, fourth = (os.environ[name] for name in ("OTHER_KEY", "ANTHROPIC_API_KEY"))
Anthropic(api_key=fourth)  #~ unchecked-env
fifth, sixth = list(map(lambda name: os.environ.get(name), ("FIFTH_KEY", "SIXTH_KEY")))
Anthropic(api_key=sixth)  #~ unchecked-env
Anthropic(api_key=next((os.environ[it] for it in ("A_KEY", "B_KEY") if it in os.environ), None))  #~ unchecked-env
