# Another kind of key has another variable.
import os
import discord
import tweepy
from agno.models.groq import Groq
from exa_py import Exa
from mem0 import MemoryClient
from supabase import create_client

database = create_client("https://mine.supabase.co", os.environ["SUPABASE_SERVICE_ROLE_KEY"])  #~ missing-credential
search = Exa(api_key=os.environ["EXA_API_KEY"])  #~ missing-credential
memory = MemoryClient(api_key=os.environ["MEM0_API_KEY"])  #~ missing-credential
model = Groq(id="llama-3.1-8b-instant", api_key=os.environ["GROQ_API_KEY"])  #~ missing-credential
tweets = tweepy.Client(bearer_token=os.environ["TWITTER_BEARER_TOKEN"])  #~ missing-credential
handler = tweepy.OAuthHandler("consumer", os.environ["TWITTER_CONSUMER_SECRET"])  #~ missing-credential
handler.set_access_token("token", os.environ["TWITTER_ACCESS_TOKEN_SECRET"])  #~ missing-credential
bot = discord.Bot(intents=discord.Intents.default())
bot.run(os.environ["DISCORD_TOKEN"])  #~ missing-credential
