def login(user="news", password="green8sun"):  #~ possible-credential
    return user, password
