# Anonymous requests are allowed, only fewer of them.
from github import Github

hub = Github()
print(hub.get_repo("python/cpython").stargazers_count)
print(Github(None, per_page=5).get_rate_limit())
