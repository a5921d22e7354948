from . import hosts
from .settings import settings
