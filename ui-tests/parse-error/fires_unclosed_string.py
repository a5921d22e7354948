# The quote is never closed on its line.
greeting = "good morning
#~^ parse-error
print(greeting)
