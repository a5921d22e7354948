# All rows of a table are evaluated, whichever is used: a read in one would stop the program for all of them.
import os

import cohere
from mistralai import Mistral

PROFILES = {
    "prod": {"api_key": "@KEY40@"},
    "dev": {"api_key": os.environ["DEV_COHERE_KEY"]},
}
OPTIONS = {"api_key": "@KEY40:2@", "timeout": 5}

client = cohere.ClientV2(**PROFILES[os.environ["STAGE"]])  #~ hardcoded-credential
other = Mistral(**OPTIONS)  #~ hardcoded-credential
