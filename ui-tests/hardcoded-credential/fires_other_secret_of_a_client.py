# What a client is given beside its secret belongs beside that in the environment, too.
import tweepy

consumer_key = "@KEY24@"  #~ hardcoded-credential
consumer_secret = "@KEY40@"
auth = tweepy.OAuthHandler(consumer_key, consumer_secret)  #~ hardcoded-credential
