BODY = '{"user": "news", "password": "green8sun"}'  #~ possible-credential
SQL = "CREATE USER MAPPING FOR news OPTIONS (user 'news', password='yellow9bus')"  #~ possible-credential
