# Writes an example file for the user to fill in.
from pathlib import Path

TEMPLATE = """\
OPENAI_API_KEY=YOUR_API_KEY
COHERE_API_KEY=<your-key>
"""


def init(folder: Path) -> None:
    target = folder / ".env.example"
    if not target.exists():
        target.write_text(TEMPLATE)
