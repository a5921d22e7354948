# What the workers are given is there, or they ask for it.
import os
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import replicate


def begin(token):
    global client
    client = replicate.Client(api_token=token)


def ask(token):
    if not token:
        sys.exit("SECOND_TOKEN is not set")
    replicate.Client(api_token=token)


pool = ProcessPoolExecutor(4, initializer=begin, initargs=(os.environ["REPLICATE_TOKEN"],))
threads = ThreadPoolExecutor(2, initializer=ask, initargs=(os.environ.get("SECOND_TOKEN"),))
plain = ThreadPoolExecutor(max_workers=3)
