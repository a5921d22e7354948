# Printed as advice, used for nothing else.
API_KEY = "YOUR_API_KEY"
SNIPPET = f'client = Client(api_key="{API_KEY}")'


def advice(language: str) -> str:
    return f"{language}: {SNIPPET}"


print(advice("python"))
