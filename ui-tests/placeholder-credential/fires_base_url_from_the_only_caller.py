# The key is written in the function, the host is chosen by whoever calls it.
from openai import OpenAI

REMOTE = "https://llm.acme-hosting.com/v1"


def connect(url):
    return OpenAI(base_url=url, api_key="YOUR_API_KEY")  #~ placeholder-credential


def by_default(url="https://api.openai.com/v1"):
    return OpenAI(base_url=url, api_key="YOUR_API_KEY")  #~ placeholder-credential


def of_two(url):
    return OpenAI(base_url=url, api_key="YOUR_API_KEY")  #~ placeholder-credential


class Service:
    def __init__(self, url):
        self.client = OpenAI(base_url=url, api_key="YOUR_API_KEY")  #~ placeholder-credential


def local(url):
    return OpenAI(base_url=url, api_key="YOUR_API_KEY")


def either(url):
    return OpenAI(base_url=url, api_key="YOUR_API_KEY")


def handed_over(url):
    return OpenAI(base_url=url, api_key="YOUR_API_KEY")


print(connect(REMOTE), by_default(), Service(url=REMOTE), local("http://localhost:8000/v1"))
print(of_two("https://llm.acme-hosting.com/v1"), of_two("https://llm.other-hosting.com/v1"))
print(either("http://localhost:8000/v1"), either(REMOTE))
print(handed_over(REMOTE), map(handed_over, open("hosts.txt")))
