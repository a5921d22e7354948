from django.apps import AppConfig
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured


class TicketsConfig(AppConfig):
    name = "tickets"

    def ready(self):
        if not settings.GROQ_MODEL:
            raise ImproperlyConfigured("GROQ_MODEL is required")

    def check(self):
        if not settings.GROQ_API_KEY:
            raise ImproperlyConfigured("GROQ_API_KEY is required")
