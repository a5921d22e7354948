# Models on Vertex speak OpenAI's language at a host made from the region.
import os

from openai import OpenAI

region = os.environ["GOOGLE_CLOUD_LOCATION"]
project = os.environ["GOOGLE_CLOUD_PROJECT"]
client = OpenAI(
    base_url=f"https://{region}-aiplatform.googleapis.com/v1/projects/{project}/endpoints/openapi",
    api_key=os.environ["GOOGLE_API_KEY"],
)
print(client.models.list())
