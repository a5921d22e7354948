text = text.replace("password", "green8sun")
label = translate("password", "Geheim9")
widget.password("login9form")
