class Ranker:
    api_key = ""
    top_n = 5
