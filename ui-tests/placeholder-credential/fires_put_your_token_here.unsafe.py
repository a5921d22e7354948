# "… here" at the end of a constant that goes to the constructor.
import os
from github import Auth, Github

TOKEN = os.environ["GITHUB_TOKEN"]

auth = Auth.Token(TOKEN)  #~ placeholder-credential
for repo in Github(auth=auth).get_user().get_repos():
    print(repo.full_name)
