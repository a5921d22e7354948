app.config["SECRET_KEY"] = "kitchen-sink-42"  #~ possible-credential
JWT_SECRET = "please-change-me-before-launch"  #~ possible-credential
