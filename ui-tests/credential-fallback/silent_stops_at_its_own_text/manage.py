# The settings are chosen by name.
import os

from django.core.management import execute_from_command_line

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.dev")
execute_from_command_line()
