EXAMPLES = """
- name: add a user
  user:
    name: news
    password: "green8sun"
    token: @UUID4@
- name: remove it
  user: news
"""
