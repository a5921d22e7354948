# The same on this machine or beside it, read from the environment, and what stands at these places and is no password.
import os
import smtplib

import aiomysql
import paramiko
import psycopg2
import pymysql
import redis
from psycopg2.pool import ThreadedConnectionPool
from sqlalchemy import URL


async def connect():
    here = await aiomysql.connect("localhost", "app", "hunter42x")
    return here, await aiomysql.create_pool(1, 5, True, host="db.acme.org", password=os.environ["DB_PASSWORD"])


read = pymysql.connect("db.acme.org", "app", os.environ["DB_PASSWORD"], "app_of_2024")
beside = ThreadedConnectionPool(1, 5, "host=db password=fisher42y")
named = ThreadedConnectionPool(1, 5, "host=db.acme.org dbname=fisher42y")
file = URL.create("sqlite", None, None, None, None, "hunter42x.db")
local = URL.create("mysql+pymysql", "app", "baker42x", "127.0.0.1")
other = psycopg2.connect("service=hunter42x", password=os.getenv("OTHER_PASSWORD"))
remote = psycopg2.connect(host="db.acme.org", password=os.getenv("REMOTE_PASSWORD"))
address = redis.from_url(os.getenv("REDIS_URL"))
files = paramiko.Transport(("192.168.0.4", 22))
files.connect(username="me", password="baker42z")
near = psycopg2.connect(host="postgres-main", user="app", password="Xk3f9fQz" "2mPw")
mail = smtplib.SMTP("mailhog", 1025)
mail.login("me", "Xk3f9fQz" "2mPw")
