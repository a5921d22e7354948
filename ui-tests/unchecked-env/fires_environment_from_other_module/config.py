# The team's own names.
import os

CLAUDE_SECRET = os.getenv("TEAM_CLAUDE_SECRET")
