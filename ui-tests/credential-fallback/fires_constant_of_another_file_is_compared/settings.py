PLACEHOLDER = "tvly-YOUR_API_KEY"
EXAMPLE = "tvly-example"
