# Whoever reads the file can decode it, too: any text in base64 is one here.
import base64
import binascii

import cohere

one = cohere.ClientV2(base64.b64decode("azdRdzJtWng5THA0UnQ2VmIxTmM4SGQz").decode())  #~ hardcoded-credential
two = cohere.ClientV2(binascii.unhexlify("6b3751773277376d5a78394c7034527436566231").decode())  #~ hardcoded-credential
