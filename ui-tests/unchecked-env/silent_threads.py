# Each thread is started with a key.
import os
import threading
from concurrent.futures import ThreadPoolExecutor

from anthropic import Anthropic


def work(api_key):
    print(Anthropic(api_key=api_key).models.list())


threading.Thread(target=work, args=(os.environ["ANTHROPIC_API_KEY"],)).start()
threading.Thread(target=work, kwargs={"api_key": os.environ["ANTHROPIC_API_KEY"]}).start()
with ThreadPoolExecutor() as pool:
    pool.submit(work, os.environ["ANTHROPIC_API_KEY"])
    pool.submit(work, os.environ["ANTHROPIC_API_KEY"])
