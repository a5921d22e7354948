# What Django reads.
import os

DEBUG = False
INSTALLED_APPS = ["orders"]
STRIPE_SECRET_KEY = os.environ.get("STRIPE_SECRET_KEY")
