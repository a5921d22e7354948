# The file says it, the program stops, or it asks what it has.
import configparser
import os

import anthropic

parser = configparser.ConfigParser()
parser.read("glossary.ini")
anthropic.Anthropic(api_key=parser.get("claude", "key"))
anthropic.Anthropic(api_key=parser.get("claude", "other", fallback=os.environ["GLOSSARY_KEY"]))
key = parser.get("claude", "third", fallback=os.environ.get("GLOSSARY_THIRD_KEY"))
if not key:
    raise SystemExit("no key")
anthropic.Anthropic(api_key=key)
