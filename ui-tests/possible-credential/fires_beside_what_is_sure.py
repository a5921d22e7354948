DB_PASSWORD = "@PASSWORD12@"  #~ hardcoded-credential
MAIL_PASSWORD = "green8sun"  #~ possible-credential
