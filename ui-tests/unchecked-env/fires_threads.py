# What a thread is started with is what its function is called with.
import os
import threading
from concurrent.futures import ThreadPoolExecutor

from anthropic import Anthropic


def work(api_key):
    print(Anthropic(api_key=api_key).models.list())


threading.Thread(target=work, args=(os.getenv("ANTHROPIC_API_KEY"),)).start()  #~ unchecked-env
with ThreadPoolExecutor() as pool:
    pool.submit(work, os.getenv("ANTHROPIC_API_KEY"))  #~ unchecked-env
