# The module tells whose key it is.
import parcelwise

parcelwise.api_key = "@KEY32HEX@"  #~ hardcoded-credential
