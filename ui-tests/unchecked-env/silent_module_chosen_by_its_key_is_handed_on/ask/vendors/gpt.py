import openai


def answer(text):
    return openai.OpenAI().responses.create(model="m", input=text)


def chat(messages):
    return openai.OpenAI().chat.completions.create(model="m", messages=messages)
