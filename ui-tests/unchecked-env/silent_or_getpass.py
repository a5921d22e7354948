# Without the variable the person is asked.
import os
from getpass import getpass

import cohere

client = cohere.ClientV2(os.getenv("COHERE_API_KEY") or getpass("Cohere key: "))
