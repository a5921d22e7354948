# login() without a token asks the person.
from huggingface_hub import login, whoami

login()
print(whoami()["name"])
