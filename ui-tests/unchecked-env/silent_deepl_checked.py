# Who has checked it names it.
import os

import deepl

key = os.getenv("DEEPL_API_KEY")
if not key:
    raise SystemExit("DEEPL_API_KEY is not set")
client = deepl.DeepLClient(key)
print(client.translate_text("moss", target_lang="DE"))
