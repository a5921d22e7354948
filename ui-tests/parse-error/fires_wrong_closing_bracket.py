# Opened with (, closed with ].
total = sum([1, 2, 3)  #~ parse-error
print(total)
