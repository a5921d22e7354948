import settings

VERBOSE = settings.DEBUG
