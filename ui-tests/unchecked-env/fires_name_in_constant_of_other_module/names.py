KEY: str = "PHI_API_KEY"
