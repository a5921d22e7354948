from django.conf import settings
from groq import Groq


def triage(subject: str, body: str) -> str:
    client = Groq(api_key=settings.GROQ_API_KEY)
    answer = client.chat.completions.create(
        model=settings.GROQ_MODEL,
        messages=[{"role": "user", "content": f"Priority (low/high) of: {subject}\n{body}"}],
    )
    return answer.choices[0].message.content.strip().lower()
