# Price and budget of tokens, not tokens.
import os

import cohere

TOKEN_PRICE = float(os.getenv("TOKEN_PRICE", "0.0025"))
MAX_TOKENS = int(os.getenv("MAX_TOKENS", "512"))
co = cohere.ClientV2()
answer = co.chat(
    model=os.getenv("COHERE_MODEL", "command-a-03-2025"),
    max_tokens=MAX_TOKENS,
    messages=[{"role": "user", "content": "Plan a picnic."}],
)
print(answer.usage.tokens.output_tokens * TOKEN_PRICE)
