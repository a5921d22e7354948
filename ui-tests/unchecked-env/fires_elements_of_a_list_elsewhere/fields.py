import cohere

import settings

for name in settings.NAMES:
    if not getattr(settings, name, None):
        raise RuntimeError(name)
client = cohere.ClientV2(settings.COHERE_API_KEY)  #~ unchecked-env
