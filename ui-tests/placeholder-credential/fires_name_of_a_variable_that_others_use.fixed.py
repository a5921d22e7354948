import os

import voyageai

NAME = "VOYAGE_API_KEY"

vo = voyageai.Client(api_key=os.environ["VOYAGE_API_KEY"])  #~ placeholder-credential
other = os.environ[NAME]
