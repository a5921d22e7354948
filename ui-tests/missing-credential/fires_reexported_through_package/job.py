# The name comes from the package, under another name than in its module.
import ranker

co = ranker.open_ranker("")  #~ missing-credential
print(co.models.list())
