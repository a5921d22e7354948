// The wrong language in the right folder.
def main(): //~ parse-error
    print("hello")
