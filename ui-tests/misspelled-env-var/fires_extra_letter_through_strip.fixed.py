# The value is trimmed on its way to the client; the name has a letter too many.
import os

import voyageai

raw = os.environ["VOYAGE_API_KEY"]  #~ misspelled-env-var
vo = voyageai.Client(api_key=raw.strip())
print(vo.embed(["winter boots"], model="voyage-3.5").total_tokens)
