from google import genai

client = genai.Client(api_key=None, vertexai=True)


def make(on):
    return genai.Client(api_key=None, vertexai=on)
