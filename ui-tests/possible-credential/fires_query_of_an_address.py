ITEMS = "https://news.acme.io/items?page=1&access_token=k7Qw2mZx9Lp4&sort=asc"  #~ possible-credential
LOGIN = "/login?user=news&password=green8sun"  #~ possible-credential
