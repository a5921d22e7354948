# Whichever of the table is built, it is given no key; one of them reads none by itself.
import sys

from groq import Groq
from mistralai import Mistral

CLIENTS = {"mistral": Mistral, "groq": Groq}
ONLY = {"mistral": Mistral}


def connect(vendor):
    make = ONLY[vendor]
    return make()  #~ missing-credential


client = CLIENTS[sys.argv[1]]()  #~ missing-credential
connect("mistral")


def open_one(vendor):
    make = CLIENTS[vendor]
    return make()  #~ missing-credential


def translate(vendor, text):
    return open_one(vendor).translate(text)


translate(*sys.argv[1:3])
