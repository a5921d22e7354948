# The literal stands at the keyword, some lines below the call's name.
import os
import anthropic


def build_summarizer(timeout: float) -> anthropic.Anthropic:
    return anthropic.Anthropic(
        timeout=timeout,
        max_retries=4,
        api_key=os.environ["ANTHROPIC_API_KEY"],  #~ hardcoded-credential
    )


print(build_summarizer(12.5).messages)
