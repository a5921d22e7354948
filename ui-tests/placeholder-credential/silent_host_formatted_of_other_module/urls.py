URLS = {"github": "https://api.github.com/repos/{owner}/issues", "home": "http://localhost:8080/{owner}"}
