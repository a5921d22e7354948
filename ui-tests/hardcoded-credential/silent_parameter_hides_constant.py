# Inside the function the name means the parameter, not the module's label.
import cohere

access = "badge reader, ground floor"


def connect(access: str) -> cohere.ClientV2:
    return cohere.ClientV2(api_key=access)


print(f"installed: {access}")
