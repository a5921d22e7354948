# What is public is read without a token.
import os

import gitlab

server = gitlab.Gitlab("https://gitlab.com", private_token=os.getenv("GITLAB_TOKEN"))
print(server.projects.get("gitlab-org/gitlab").description)
