# Without the file the variable is read, which may be unset.
import os
from pathlib import Path

import cohere


def load_key():
    try:
        key = Path("/run/secrets/cohere").read_text().strip()
    except OSError:
        key = os.environ["COHERE_API_KEY"]
    finally:
        print("looked for a key")
    return key


co = cohere.ClientV2(load_key())  #~ unchecked-env
print(co.models.list())
