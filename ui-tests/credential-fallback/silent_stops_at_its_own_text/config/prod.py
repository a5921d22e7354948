# Where it counts, the text is refused.
from django.core.exceptions import ImproperlyConfigured

from .base import *

DEBUG = False
if SECRET_KEY == "replace-me":
    raise ImproperlyConfigured("SECRET_KEY is not set")
