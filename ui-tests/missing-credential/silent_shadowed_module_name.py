# The name cohere is a parameter here, not the SDK.
def render(cohere, page):
    session = cohere.Client(api_key=None)
    return session.render(page)
