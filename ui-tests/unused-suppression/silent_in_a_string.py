# Text is no comment.
HELP = "write `# cred-lint: ignore[unchecked-env] why` behind the line"
MORE = """
# cred-lint: ignore[missing-credential]
"""
print(HELP, MORE)
