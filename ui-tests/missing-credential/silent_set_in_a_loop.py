# What the file says takes the place of what stands there at first.
import tweepy
import openai


def connect():
    with open("tokens.ini") as lines:
        key = ""
        secret = ""
        for line in lines.readlines():
            if "consumer_key=" in line:
                key = line.split("consumer_key=")[1].strip()
            elif "consumer_secret=" in line:
                secret = line.split("consumer_secret=")[1].strip()
            else:
                raise ValueError("unknown setting")
    return tweepy.API(tweepy.OAuthHandler(key, secret))


def first_line():
    found = None
    for line in open("key.txt"):
        if line.strip():
            found = line.strip()
            break
    return openai.OpenAI(api_key=found)
