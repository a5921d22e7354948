# What the app is configured with.
import os


class Production:
    DEBUG = False
    ANTHROPIC_API_KEY = os.environ["ANTHROPIC_API_KEY"]
