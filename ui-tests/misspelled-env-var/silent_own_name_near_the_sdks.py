import os

from spotipy.oauth2 import SpotifyClientCredentials

print(SpotifyClientCredentials("id", os.environ["SPOTIFY_CLIENT_SECRET"]))
