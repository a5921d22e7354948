"""Neither sends anything nor names a variable that anybody knows."""

import os


def from_environment():
    return {"Authorization": f"Bearer {os.getenv('OPS_TOKEN')}"}


def with_token(token):
    return {"Authorization": f"Bearer {token}"}


def for_session():
    return {"X-Api-Key": f"{os.getenv('DOCK_KEY')}"}
