import os


class Config:
    SECRET_KEY = os.environ["SECRET_KEY"]


class Plain:
    DEBUG = False


class Unused:
    SECRET_KEY = os.getenv("SECRET_KEY", "for-development-only")
