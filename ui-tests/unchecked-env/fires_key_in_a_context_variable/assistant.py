# Each client takes what is current.
from anthropic import Anthropic
from tenancy import activate, checked_key, current_key, model

activate()
print(Anthropic(api_key=current_key.get()), Anthropic(api_key=checked_key.get()), model.get())
