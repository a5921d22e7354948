# Databases on this machine or beside it, no password, one from the environment, or what takes the place of a database.
import os

import mysql.connector
import psycopg2
import pymongo
import redis
from sqlalchemy import create_engine

here = psycopg2.connect(user="app", password="hunter42x")
also_here = psycopg2.connect("dbname=app user=app password=hunter42x")
beside = psycopg2.connect(host="db", user="app", password="hunter42x")
address = create_engine("postgresql://postgres:" "postgres@localhost/app")
root = mysql.connector.connect(host="127.0.0.1", user="root", password="root")
common = psycopg2.connect(host="db.acme.org", user="postgres", password="postgres")
none = redis.Redis(host="cache.acme.org", password=None)
empty = redis.Redis(host="cache.acme.org", password="")
named = pymongo.MongoClient("cluster-of-customers.acme.org")
unnamed = create_engine("postgresql://app@db.acme.org/app")
file = create_engine(os.getenv("DATABASE_URL", "sqlite:///app.db"))
default = redis.from_url(os.getenv("REDIS_URL", "redis://localhost:6379/0"))
read = psycopg2.connect(host="db.acme.org", password=os.environ["DB_PASSWORD"])
unset = psycopg2.connect(host="db.acme.org", password=os.getenv("UNSET_PASSWORD"))
off = psycopg2.connect(host="db.acme.org", password=os.getenv("OFF_PASSWORD", ""))
guess = psycopg2.connect(host=os.getenv("DB_HOST", "localhost"), password=os.getenv("GUESS_PASSWORD", "postgres"))
