# api_token = "k7Qw2mZx9Lp4"  #~ possible-credential
# password = "green8sun"
def items():
    """Asks for the items.

    With password = "yellow9bus" it shows all of them.
    """
    return []
