# `PASSWORD` would be anybody's.
import watson_developer_cloud

conversation = watson_developer_cloud.ConversationV1(
    username="somebody",
    password="@KEY24@",  #~ hardcoded-credential
    version="2018-03-12",
)
