# 0.3.7 stops when built and names VOYAGE_API_KEY.
import os

import voyageai

vo = voyageai.Client(api_key=os.getenv("VOYAGE_API_KEY"))
print(vo.embed(["moss"], model="voyage-3").embeddings[0][:3])
