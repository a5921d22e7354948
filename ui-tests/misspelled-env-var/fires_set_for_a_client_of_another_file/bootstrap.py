# Fills the environment before the others are imported.
import os
from pathlib import Path


def bootstrap():
    os.environ["ANTROPIC_API_KEY"] = Path("/run/secrets/anthropic").read_text().strip()  #~ misspelled-env-var
    os.environ["COHERE_API_KEY"] = Path("/run/secrets/cohere").read_text().strip()
