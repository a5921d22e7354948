# Where the file says nothing, the variable is read, and that may be unset.
import configparser
import os

import anthropic

parser = configparser.ConfigParser()
parser.read("glossary.ini")
anthropic.Anthropic(api_key=parser.get("claude", "key", fallback=os.environ.get("GLOSSARY_KEY")))  #~ unchecked-env
