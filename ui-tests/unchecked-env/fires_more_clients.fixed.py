# What these say without a key names no variable, or another one than this program reads.
import os

import finnhub
from alpaca.trading.client import TradingClient
from chromadb.utils.embedding_functions import OpenAIEmbeddingFunction
from exa_py import Exa
from googleapiclient.discovery import build
from mem0 import MemoryClient
from supabase import create_client
from telebot import TeleBot
import resend
import tweepy

database = create_client(os.environ["SUPABASE_URL"], os.environ["SUPABASE_KEY"])  #~ unchecked-env
videos = build("youtube", "v3", developerKey=os.environ["YOUTUBE_API_KEY"])  #~ unchecked-env
search = Exa(api_key=os.environ["EXA_KEY"])  #~ unchecked-env
memory = MemoryClient(api_key=os.environ["MEM0_API_KEY"])  #~ unchecked-env
trading = TradingClient(os.environ["ALPACA_API_KEY"], os.environ["ALPACA_SECRET_KEY"])  #~ unchecked-env
prices = finnhub.Client(api_key=os.environ["FINNHUB_API_KEY"])  #~ unchecked-env
bot = TeleBot(os.environ["BOT_TOKEN"])  #~ unchecked-env
tweets = tweepy.Client(bearer_token=os.environ["TWITTER_BEARER_TOKEN"])  #~ unchecked-env
embed = OpenAIEmbeddingFunction(api_key=os.environ["OPENAI_API_KEY"])  #~ unchecked-env
resend.api_key = os.environ["RESEND_KEY"]  #~ unchecked-env
