# The command line tool's name and the one of Actions.
import os

from github import Auth, Github

token = os.environ.get("GH_TOKEN") or os.environ["GITHUB_TOKEN"]
hub = Github(auth=Auth.Token(token))
print(hub.get_repo("python/cpython").open_issues_count)
