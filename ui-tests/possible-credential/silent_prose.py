def connect(url):
    """Connects to a database.

    Use postgresql://news:green8sun@localhost/news, or give it password="yellow9bus".
    """
    return url


# connect("postgresql://news:green8sun@localhost/news")
