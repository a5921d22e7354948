import cohere

SPLIT = "me:@KEY40:3@"

cohere.Client("@KEY40:2@_old".replace("_old", ""))  #~ hardcoded-credential
cohere.Client(SPLIT.split(":")[1])  #~ hardcoded-credential
cohere.Client("<@KEY40:4@>".strip("<>"))  #~ hardcoded-credential
cohere.Client("@KEY40:5@"[::-1])  #~ hardcoded-credential
cohere.Client("v2@KEY40:6@"[2:])  #~ hardcoded-credential
cohere.Client("".join(reversed("@KEY40:7@")))  #~ hardcoded-credential
