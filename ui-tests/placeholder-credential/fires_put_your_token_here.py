# "… here" at the end of a constant that goes to the constructor.
from github import Auth, Github

TOKEN = "paste token here"

auth = Auth.Token(TOKEN)  #~ placeholder-credential
for repo in Github(auth=auth).get_user().get_repos():
    print(repo.full_name)
