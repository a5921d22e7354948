# The password of a server elsewhere.
import sqlalchemy

engine = sqlalchemy.create_engine("@FORMAT:database-url@/orders")  #~ hardcoded-credential
