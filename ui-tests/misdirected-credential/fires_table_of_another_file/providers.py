PROVIDERS = {
    "openai": {"url": None, "key": "OPENAI_API_KEY"},
    "deepseek": {"url": "https://api.deepseek.com/v1", "key": "DEEPSEEK_API_KEY"},
}
