# A function whose body is only a comment.
import os


def connect():
    # to be written

print(os.name)  #~ parse-error
