def get_key(key):
    with open(".env", "r") as file:
        for line in file:
            if not line.strip().startswith("#") and "=" in line:
                found, value = line.strip().split("=", 1)
                if found == key:
                    return value
    return None
