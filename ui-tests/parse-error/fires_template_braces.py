# A project template before it was filled in.
from {{ cookiecutter.package }} import app  #~ parse-error

app.run()
