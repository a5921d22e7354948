# A pool calls what its workers run first, with what stands beside it.
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import replicate


def begin(token):
    global client
    client = replicate.Client(api_token=token)


def work(token):
    replicate.Client(api_token=token)


pool = ProcessPoolExecutor(4, initializer=begin, initargs=(os.environ["REPLICATE_TOKEN"],))  #~ unchecked-env
with ThreadPoolExecutor(2, "w", begin, (os.environ["SECOND_TOKEN"],)) as threads:  #~ unchecked-env
    threads.submit(work, os.environ["THIRD_TOKEN"])  #~ unchecked-env
multiprocessing.Pool(4, begin, (os.environ["FOURTH_TOKEN"],))  #~ unchecked-env
