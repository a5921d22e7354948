# Whoever reads the program can sign sessions when the variable is unset.
import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
DEBUG = os.environ.get("DEBUG") == "1"
SECRET_KEY = os.environ["SECRET_KEY"]  #~ credential-fallback
ALLOWED_HOSTS = []

INSTALLED_APPS = ["django.contrib.admin", "django.contrib.auth"]
