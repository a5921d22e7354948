# A default, where something else may come.
import os
import cohere
import settings_of_the_team

client = cohere.ClientV2(settings_of_the_team.key() or os.environ["COHERE_API_KEY"])  #~ placeholder-credential
