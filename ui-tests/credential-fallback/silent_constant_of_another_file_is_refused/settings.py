PLACEHOLDER = "tvly-YOUR_KEY_HERE"
EXAMPLE = "tvly-example"
