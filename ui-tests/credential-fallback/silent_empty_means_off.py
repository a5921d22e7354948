# No client is known that needs it: an empty variable turns the tracing off, as an unset one does.
import os

os.environ.setdefault("LANGCHAIN_API_KEY", os.environ.get("LANGSMITH_API_KEY", ""))
os.environ["LANGSMITH_API_KEY"] = os.getenv("TRACING_KEY") or ""
