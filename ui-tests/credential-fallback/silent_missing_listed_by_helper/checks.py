import settings


def missing():
    names = []
    if not settings.GEMINI:
        names.append("GEMINI_API_KEY")
    if not settings.MAPS:
        names.append("MAPS_API_KEY")
    return names


def is_ready():
    if missing():
        print("not configured")
        return False
    return True
