import os

from evals.backends import BACKENDS


def score(name: str, cases: list[tuple[str, str]]) -> float:
    backend = BACKENDS[name]
    client = backend.make(api_key=os.environ[backend.env], **backend.options)
    hits = 0
    for prompt, wanted in cases:
        out = client.chat.completions.create(
            model=backend.model, messages=[{"role": "user", "content": prompt}], temperature=0
        )
        hits += wanted.lower() in out.choices[0].message.content.lower()
    return hits / len(cases)
