import os

import voyageai

NAME = "VOYAGE_API_KEY"

vo = voyageai.Client(api_key=NAME)  #~ placeholder-credential
other = os.environ[NAME]
