# The right side of `or` ends the program.
import os
import sys

import voyageai

vo = voyageai.Client(api_key=os.getenv("VOYAGE_API_KEY") or sys.exit("VOYAGE_API_KEY is not set"))
print(vo.embed(["hello"], model="voyage-3").total_tokens)
