# Passwords of databases elsewhere, alone and within addresses.
import mysql.connector
import psycopg2
import pymongo
import pymysql
import redis
from sqlalchemy import create_engine

first = psycopg2.connect(host="db.acme.org", user="app", password="hunter42x")  #~ hardcoded-credential
second = psycopg2.connect("host=db.acme.org user=app password=hunter42y")  #~ hardcoded-credential
third = pymysql.connect(host="db.acme.org", user="app", passwd="hunter42z")  #~ hardcoded-credential
fourth = redis.Redis(host="cache.acme.org", password="fisher42x")  #~ hardcoded-credential
fifth = pymongo.MongoClient("db.acme.org", username="app", password="fisher42y")  #~ hardcoded-credential
sixth = mysql.connector.connect(host="db.acme.org", user="app", password="fisher42z")  #~ hardcoded-credential
seventh = create_engine("postgresql://app:" "baker42x@db.acme.org/app")  #~ hardcoded-credential
