import os

DB_PASSWORD = os.getenv("DB_PASSWORD", "green8sun")  #~ possible-credential
os.environ["QUEUE_PASSWORD"] = "yellow9bus"  #~ possible-credential
os.environ.setdefault("CACHE_PASSWORD", "orange7hat")  #~ possible-credential
