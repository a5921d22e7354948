password = "testpassword"  #~ possible-credential
ADMIN = dict(password="supersecretpass")  #~ possible-credential
JWT_SECRET = "supersecretkey"  #~ possible-credential
