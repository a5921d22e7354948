# What a client is given beside its secret belongs beside that in the environment, too.
import os
import tweepy

consumer_key = os.environ["TWITTER_CONSUMER_KEY"]  #~ hardcoded-credential
consumer_secret = os.environ["TWITTER_CONSUMER_SECRET"]
auth = tweepy.OAuthHandler(consumer_key, consumer_secret)  #~ hardcoded-credential
