# Passwords that are told by their place, in pools, and in addresses that are put together.
import aiomysql
import MySQLdb
import paramiko
import pymysql
from motor.motor_asyncio import AsyncIOMotorClient
from psycopg2.pool import ThreadedConnectionPool
from sqlalchemy import URL
from sqlalchemy.engine.url import URL as OldURL


async def connect():
    one = await aiomysql.connect("db.acme.org", "app", "hunter42x")  #~ hardcoded-credential
    return one, await aiomysql.create_pool(1, 5, host="db.acme.org", password="hunter42y")  #~ hardcoded-credential


first = pymysql.connect("db.acme.org", "app", "hunter42z", "app")  #~ hardcoded-credential
second = MySQLdb.Connection("db.acme.org", "app", "fisher42x")  #~ hardcoded-credential
third = ThreadedConnectionPool(1, 5, "host=db.acme.org password=fisher42y")  #~ hardcoded-credential
fourth = AsyncIOMotorClient(host="mongodb://app:" "fisher42z@db.acme.org")  #~ hardcoded-credential
fifth = URL.create("mysql+pymysql", "app", "baker42x", "db.acme.org")  #~ hardcoded-credential
sixth = OldURL("mysql+pymysql", username="app", password="baker42y", host="db.acme.org")  #~ hardcoded-credential
files = paramiko.Transport(("files.acme.org", 22))
files.connect(None, "me", "baker42z")  #~ hardcoded-credential
