# `PASSWORD` would be anybody's.
import os
import watson_developer_cloud

conversation = watson_developer_cloud.ConversationV1(
    username="somebody",
    password=os.environ["CONVERSATION_PASSWORD"],  #~ hardcoded-credential
    version="2018-03-12",
)
