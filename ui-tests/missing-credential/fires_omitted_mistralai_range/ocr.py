# Every version in the range reads no variable.
from mistralai import Mistral

with Mistral(timeout_ms=60_000) as client:  #~ missing-credential
    page = client.ocr.process(
        model="mistral-ocr-latest",
        document={"type": "document_url", "document_url": "https://example.org/scan.pdf"},
    )
print(page.pages[0].markdown)
