import os

from cohere import Client

<<<<<<< HEAD  #~ parse-error
name = "COHERE_API_KEY"
=======
name = "TEAM_COHERE_KEY"
>>>>>>> other
client = Client(api_key=os.environ[name])
