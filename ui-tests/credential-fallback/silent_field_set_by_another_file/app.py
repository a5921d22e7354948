# The application sets what the settings leave empty.
from core.settings import settings
from secret import resolve
settings.JWT_SECRET_KEY = resolve(settings.JWT_SECRET_KEY)
import routes
