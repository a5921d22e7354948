# No test: it writes to a server.
from sqlalchemy import create_engine

DB_PASSWORD = "Marlowe7Kestrel"
engine = create_engine(f"postgresql://library:{DB_PASSWORD}@db.library.acme.com:5432/books")  #~ hardcoded-credential
