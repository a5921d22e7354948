# Whoever reads the program can sign sessions when the variable is unset.
import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
DEBUG = os.environ.get("DEBUG") == "1"
SECRET_KEY = os.environ.get("SECRET_KEY", "django-insecure-change-me")  #~ credential-fallback
ALLOWED_HOSTS = []

INSTALLED_APPS = ["django.contrib.admin", "django.contrib.auth"]
