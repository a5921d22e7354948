# The wrong language in the right folder.
let answer = 42;  #~ parse-error
