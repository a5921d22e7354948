# The server asks for no key, the SDK does.
from clients import local

print(local(8000, "YOUR_API_KEY").models.list())
