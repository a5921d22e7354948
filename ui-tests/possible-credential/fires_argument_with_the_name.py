import mailer

mailer.connect("mail.acme.io", user="news", password="green8sun")  #~ possible-credential
mailer.Session(dict(passphrase="correct-horse-battery"))  #~ possible-credential
