# The program stops without a secret, or takes a random one.
import os

from django.core.exceptions import ImproperlyConfigured

SECRET_KEY = os.environ.get("SECRET_KEY", "")
if not SECRET_KEY:
    raise ImproperlyConfigured("SECRET_KEY is not set")
ALLOWED_HOSTS = []

INSTALLED_APPS = ["django.contrib.admin", "django.contrib.auth"]
