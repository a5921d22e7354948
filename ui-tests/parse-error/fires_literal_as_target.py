# A text cannot be assigned to.
"retries" = 3  #~ parse-error
print("done")
