# Used without a key by choice, or with another credential.
import praw
import tweepy
import wandb
from alpaca.data.historical import CryptoHistoricalDataClient
from binance.client import Client
from crewai import LLM
from langfuse import Langfuse
from telegram.ext import Updater

prices = CryptoHistoricalDataClient()
market = Client(api_key=None, api_secret=None)
reddit = praw.Reddit(client_id="x", client_secret=None, user_agent="mine/1")
llm = LLM(model="ollama/llama3", base_url="http://localhost:11434", api_key=None)
tweets = tweepy.Client(consumer_key="a", consumer_secret="b", access_token="c", access_token_secret="d")
traces = Langfuse()
updater = Updater(bot=object())
wandb.login(key=None)
