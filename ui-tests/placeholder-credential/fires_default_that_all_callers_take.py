from notion_client import AsyncClient


def make_notion(token: str = "<your-notion-integration-token>") -> AsyncClient:
    return AsyncClient(auth=token)  #~ placeholder-credential


notion = make_notion()
