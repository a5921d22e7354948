def connect(url):
    """Connects to a database.

    Use sftp://news:green8sun@localhost/news, or give it password="yellow9bus".
    """
    return url


# connect("sftp://news:green8sun@localhost/news")
