import voyageai

import names

client = voyageai.Client(api_key=names.VOYAGE)  #~ placeholder-credential
