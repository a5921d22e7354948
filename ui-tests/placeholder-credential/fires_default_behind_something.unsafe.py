# A default, where something else may come.
import cohere
import settings_of_the_team

client = cohere.ClientV2(settings_of_the_team.key())  #~ placeholder-credential
