# Asks both.
from llm import connect, nearby

print(connect().models.list(), nearby().models.list())
