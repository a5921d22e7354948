import os
from typing import Annotated

from fastapi import Depends, HTTPException


def get_key() -> str:
    key = os.getenv("CLAUDE_DESK_KEY")
    if not key:
        raise HTTPException(503, "CLAUDE_DESK_KEY is not set")
    return key


Key = Annotated[str, Depends(get_key)]
