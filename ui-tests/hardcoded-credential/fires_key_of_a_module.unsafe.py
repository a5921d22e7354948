# The module tells whose key it is.
import os
import parcelwise

parcelwise.api_key = os.environ["PARCELWISE_API_KEY"]  #~ hardcoded-credential
