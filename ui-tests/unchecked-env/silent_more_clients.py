# These stop when they are built, or before anything is sent, and name the variable; or they need no key.
import os

import praw
import spotipy
import wandb
from agno.models.openai import OpenAIChat
from cerebras.cloud.sdk import Cerebras
from crewai import LLM
from e2b_code_interpreter import Sandbox
from exa_py import Exa
from firecrawl import FirecrawlApp
from googleapiclient.discovery import build
from langfuse import Langfuse
from pydantic_ai.providers.groq import GroqProvider
from supabase import create_client

search = Exa(api_key=os.getenv("EXA_API_KEY"))
fast = Cerebras(api_key=os.getenv("CEREBRAS_API_KEY"))
box = Sandbox.create(api_key=os.getenv("E2B_API_KEY"))
model = OpenAIChat(id="gpt-4o", api_key=os.getenv("OPENAI_API_KEY"))
provider = GroqProvider(api_key=os.getenv("GROQ_API_KEY"))
llm = LLM(model="gemini/gemini-2.0-flash", api_key=os.getenv("GEMINI_API_KEY"))
pages = FirecrawlApp(api_key=os.getenv("FIRECRAWL_API_KEY"))
traces = Langfuse(public_key=os.getenv("LANGFUSE_PUBLIC_KEY"), secret_key=os.getenv("LANGFUSE_SECRET_KEY"))
reddit = praw.Reddit(client_id="x", client_secret=os.getenv("REDDIT_CLIENT_SECRET"), user_agent="mine/1")
drive = build("drive", "v3")
sheets = build("sheets", "v4", developerKey=None, credentials=drive)
wandb.login(key=os.getenv("WANDB_API_KEY"))
auth = spotipy.oauth2.SpotifyClientCredentials("id", os.getenv("SPOTIPY_CLIENT_SECRET"))

key = os.getenv("SUPABASE_KEY")
if not key:
    raise SystemExit("SUPABASE_KEY is not set")
database = create_client(os.environ["SUPABASE_URL"], key)
