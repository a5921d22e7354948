import os

DB_PASSWORD = os.environ["DB_PASSWORD"]  #~ hardcoded-credential
MAIL_PASSWORD = "green8sun"  #~ possible-credential
