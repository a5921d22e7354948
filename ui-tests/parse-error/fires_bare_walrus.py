# A walrus needs parentheses at statement level.
count := 5  #~ parse-error
print(count)
