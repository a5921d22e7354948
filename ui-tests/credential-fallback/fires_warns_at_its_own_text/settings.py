# A warning stops nobody.
import os
import warnings

SECRET_KEY = os.getenv("SECRET_KEY", "replace-me")  #~ credential-fallback
INSTALLED_APPS = ["django.contrib.auth"]
if SECRET_KEY == "replace-me":
    warnings.warn("SECRET_KEY is not set")
