import news

news.get("https://news.acme.io/items", auth=("news", "green8sun"))  #~ possible-credential
news.get("https://news.acme.io/items", auth=news.BasicAuth("news", "yellow9bus"))  #~ possible-credential
