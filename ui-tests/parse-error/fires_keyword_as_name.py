# `class` cannot be a variable.
class = "economy"  #~ parse-error
print("booked")
