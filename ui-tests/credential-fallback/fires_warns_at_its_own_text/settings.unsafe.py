# A warning stops nobody.
import os
import warnings

SECRET_KEY = os.environ["SECRET_KEY"]  #~ credential-fallback
INSTALLED_APPS = ["django.contrib.auth"]
if SECRET_KEY == "replace-me":
    warnings.warn("SECRET_KEY is not set")
