# Another kind of key has another variable.
import discord
import tweepy
from agno.models.groq import Groq
from exa_py import Exa
from mem0 import MemoryClient
from supabase import create_client

database = create_client("https://mine.supabase.co", "")  #~ missing-credential
search = Exa(api_key=None)  #~ missing-credential
memory = MemoryClient(api_key="")  #~ missing-credential
model = Groq(id="llama-3.1-8b-instant", api_key=None)  #~ missing-credential
tweets = tweepy.Client(bearer_token=None)  #~ missing-credential
handler = tweepy.OAuthHandler("consumer", None)  #~ missing-credential
handler.set_access_token("token", None)  #~ missing-credential
bot = discord.Bot(intents=discord.Intents.default())
bot.run(None)  #~ missing-credential
