def enter(password):
    if password == "letmein99":  #~ possible-credential
        return True
    return False
