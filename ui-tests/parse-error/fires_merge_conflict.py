# Both sides of a merge are still in the file; the first marker is where it breaks.
import os

<<<<<<< HEAD  #~ parse-error
retries = 3
=======
retries = 5
>>>>>>> feature
print(os.name, retries)
