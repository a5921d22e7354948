# The beginnings of keys, which their author has cut.
CLAUDE_SECRET = "sk-ant-api03-@KEY24@"
WEBHOOK_SECRET = "whsec_@KEY24:2@"
