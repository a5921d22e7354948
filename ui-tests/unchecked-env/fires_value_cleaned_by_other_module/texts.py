# Gives back what it was given, without blanks.
def cleaned(value, name):
    if value is None:
        print(f"{name} is not set")
        return value
    return value.strip()
