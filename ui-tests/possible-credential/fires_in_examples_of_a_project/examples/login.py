from app import login

login(user="news", password="green8sun")  #~ possible-credential
