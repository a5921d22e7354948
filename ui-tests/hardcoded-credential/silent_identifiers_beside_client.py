# Literals at the client that are no credentials: organisation, project, names, model.
import os
import uuid

from openai import OpenAI

JOB = uuid.UUID("12345678-1234-5678-1234-567812345678")

client = OpenAI(
    api_key=os.environ["OPENAI_API_KEY"],
    organization="org-weather",
    project="proj_forecast_archive",
    default_headers={"X-Job": str(JOB)},
)
print(client.embeddings.create(model="text-embedding-3-small", input="fog").usage)
