"""Finds the note that answers a question, and has it put into one sentence."""

import os

import cohere
from openai import OpenAI

NOTES = ["The pool opens at seven.", "Dogs stay outside.", "Towels cost two euros."]

ranker = cohere.ClientV2(api_key=None)
router = OpenAI(
    base_url="https://openrouter.ai/api/v1",
    api_key=os.getenv("OPENROUTER_API_KEY"),
)


def answer(question: str) -> str:
    ranking = ranker.rerank(model="rerank-v3.5", query=question, documents=NOTES, top_n=1)
    note = NOTES[ranking.results[0].index]
    reply = router.chat.completions.create(
        model="mistralai/mistral-small-3.2-24b-instruct",
        messages=[{"role": "user", "content": f"{question}\nAnswer in one sentence from this note: {note}"}],
    )
    return reply.choices[0].message.content


print(answer("May I bring my dog?"))
