# Names of variables, by key and by place.
SPEC = {"env": "ANTHROPIC_API_KEY"}
OTHER = {"env": "ANTHROPIC_API_KEY"}
BY_PLACE = ("claude", "ANTHROPIC_API_KEY")
