# The check prints a line and goes on: it guards nothing.
import logging
import os

from mistralai.client import Mistral

log = logging.getLogger("translate")
key = os.environ["MISTRAL_API_KEY"]
if not key:
    log.warning("MISTRAL_API_KEY is not set, translation may not work")
mistral = Mistral(api_key=key)  #~ credential-fallback
log.info("models: %s", mistral.models.list())
