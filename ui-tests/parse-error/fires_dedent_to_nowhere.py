# The last line of the body goes back to a depth that was never opened.
def area(width, height):
    if width > 0:
        size = width * height
      return size  #~ parse-error
