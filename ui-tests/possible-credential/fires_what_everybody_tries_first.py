ADMIN_PASSWORD = "admin"  #~ possible-credential
ROUTER_PASSWORD = "1234"  #~ possible-credential
QUEUE_PASSWORD = "changeme"  #~ possible-credential
TEST_PASSWORD = "test1234"  #~ possible-credential
