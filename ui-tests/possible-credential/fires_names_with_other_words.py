EMAIL_HOST_PASSWORD = "green8sun"  #~ possible-credential
user_password = "yellow9bus"  #~ possible-credential
service_account_passwd = "orange7hat"  #~ possible-credential
POSTGRES_PASSWORD = "postgres"  #~ possible-credential
wrong_password = "grey5fox"
