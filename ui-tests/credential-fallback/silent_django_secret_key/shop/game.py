# No settings of a framework.
import os

SECRET_KEY = os.environ.get("SECRET_KEY", "up-up-down-down")
LEVELS = []
