# What Django reads; it does not start without the key.
import os

from django.core.exceptions import ImproperlyConfigured

DEBUG = False
INSTALLED_APPS = ["orders"]
STRIPE_SECRET_KEY = os.environ.get("STRIPE_SECRET_KEY")
if not STRIPE_SECRET_KEY:
    raise ImproperlyConfigured("STRIPE_SECRET_KEY is not set")
