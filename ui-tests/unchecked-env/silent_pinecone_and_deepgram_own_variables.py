# Both stop when built and name the variable.
import os

from deepgram import DeepgramClient
from pinecone import Pinecone

store = Pinecone(api_key=os.environ.get("PINECONE_API_KEY"))
ears = DeepgramClient(api_key=os.getenv("DEEPGRAM_API_KEY"))
