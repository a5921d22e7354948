# A line stands deeper than anything allows.
first = 1
    second = 2  #~ parse-error
print(first)
