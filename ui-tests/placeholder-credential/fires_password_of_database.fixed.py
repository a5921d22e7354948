# Nobody has put the password in, and nothing reads the variable.
import os
import psycopg2
from sqlalchemy import create_engine

first = psycopg2.connect(host="db.acme.org", user="app", password="your-password")  #~ placeholder-credential
second = psycopg2.connect("host=db.acme.org user=app password=<password>")  #~ placeholder-credential
third = psycopg2.connect(host="db.acme.org", user="app", password=os.environ["DB_PASSWORD"])  #~ placeholder-credential
fourth = create_engine("postgresql://app:" "YOUR_PASSWORD@db.acme.org/app")  #~ placeholder-credential
