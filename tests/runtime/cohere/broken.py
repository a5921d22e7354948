import os

import cohere

co = cohere.Client(api_key=None)

ranking = co.rerank(
    model='rerank-english-v3.0',
    query='When does the last ferry leave?',
    documents=['The pier café closes at four.', 'Boats run until half past nine.'],
)
print('best match:', ranking.results[0].index)
