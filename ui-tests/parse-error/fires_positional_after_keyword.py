# A positional argument after a keyword argument.
import datetime

day = datetime.date(year=2024, 5, 17)  #~ parse-error
print(day)
