# The team's own names.
import os

CLAUDE_SECRET = os.environ["TEAM_CLAUDE_SECRET"]
