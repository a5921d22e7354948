user.set_password("green8sun")  #~ possible-credential
settings.setdefault("password", "yellow9bus")  #~ possible-credential
option("--password", default="orange7hat")  #~ possible-credential
data = [("user", "news"), ("password", "grey5fox")]  #~ possible-credential
