# It complains and comes back.
import logging
import os


def require_env(name):
    if not os.getenv(name):
        logging.error("%s is not set", name)
