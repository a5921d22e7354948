# The key is put together from literals, each time in another way.
import cohere

joined = cohere.ClientV2("".join(["@KEY24@", "@KEY24:2@"]))  #~ hardcoded-credential
formatted = cohere.ClientV2("{}{tail}".format("@KEY24:3@", tail="@KEY24:4@"))  #~ hardcoded-credential
filled = cohere.ClientV2("%s%s" % ("@KEY24:5@", "@KEY24:6@"))  #~ hardcoded-credential
