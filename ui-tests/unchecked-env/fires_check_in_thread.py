# What a thread asks for stops the thread, and nobody else.
import os
import threading

import cohere


def require():
    if not os.getenv("COHERE_API_KEY"):
        raise SystemExit("COHERE_API_KEY is not set")


threading.Thread(target=require).start()
client = cohere.ClientV2(os.getenv("COHERE_API_KEY"))  #~ unchecked-env
