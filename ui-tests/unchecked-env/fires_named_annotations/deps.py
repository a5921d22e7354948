import os
from typing import Annotated

from fastapi import Depends


def get_key() -> str | None:
    return os.getenv("CLAUDE_DESK_KEY")


Key = Annotated[str, Depends(get_key)]
