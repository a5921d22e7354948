# The server starts without a secret; the first request that signs something fails.
import os

SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]  #~ unchecked-env
ALLOWED_HOSTS = []
INSTALLED_APPS = ["django.contrib.admin", "django.contrib.auth"]
