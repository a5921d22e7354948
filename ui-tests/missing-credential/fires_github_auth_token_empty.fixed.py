# Github() may be anonymous, Auth.Token("") may not: it is an assertion error.
import os
from github import Auth, Github

hub = Github(auth=Auth.Token(os.environ["GITHUB_TOKEN"]))  #~ missing-credential
print([repo.full_name for repo in hub.get_user().get_repos()])
