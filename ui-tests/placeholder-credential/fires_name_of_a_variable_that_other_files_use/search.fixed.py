import os
import voyageai

import names

client = voyageai.Client(api_key=os.environ["VOYAGE_API_KEY"])  #~ placeholder-credential
