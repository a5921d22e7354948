# What all settings have.
import os

SECRET_KEY = os.getenv("SECRET_KEY", "replace-me")
INSTALLED_APPS = ["django.contrib.auth"]
