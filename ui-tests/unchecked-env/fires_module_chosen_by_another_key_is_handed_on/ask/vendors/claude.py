import anthropic

from ask.settings import load_settings


def answer(text):
    return get_client().messages.create(model="m", max_tokens=9, messages=[{"role": "user", "content": text}])


def chat(messages):
    return get_client().messages.create(model="m", max_tokens=9, messages=messages)


def get_client():
    settings = load_settings()
    return anthropic.Anthropic(api_key=settings.ANTHROPIC_API_KEY)  #~ unchecked-env
