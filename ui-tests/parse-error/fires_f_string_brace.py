# The brace inside the f-string is never closed.
name = "world"
print(f"hello {name")  #~ parse-error
