# Github() may be anonymous, Auth.Token("") may not: it is an assertion error.
from github import Auth, Github

hub = Github(auth=Auth.Token(""))  #~ missing-credential
print([repo.full_name for repo in hub.get_user().get_repos()])
