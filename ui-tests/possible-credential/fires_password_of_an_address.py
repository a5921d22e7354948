URL = "ftp://news:green8sun@files.acme.io/news"  #~ possible-credential


def database(host):
    return f"postgresql://news:yellow9bus@{host}/news"  #~ possible-credential
