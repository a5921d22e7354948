# What a test is given is made up.
from sqlalchemy import create_engine

DB_PASSWORD = "Marlowe7Kestrel"
engine = create_engine(f"postgresql://library:{DB_PASSWORD}@db.library.acme.com:5432/books")


def test_engine():
    engine.connect()
