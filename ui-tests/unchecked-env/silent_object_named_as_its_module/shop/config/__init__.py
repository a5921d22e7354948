from .settings import settings
