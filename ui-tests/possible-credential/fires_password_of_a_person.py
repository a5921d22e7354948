class Config:
    password = "hunter2"  #~ possible-credential


DB_PASS = "opensesame1"  #~ possible-credential
config = Config()
config.smtp_passwd = "blue-moon-9"  #~ possible-credential
settings = {"login_password": "Summer2024!"}  #~ possible-credential
settings["proxyPassword"] = "fish&chips"  #~ possible-credential
