# Pages show these keys to everybody.
import requests

web_key = "@FORMAT:google-api-key@"


def refresh(token):
    url = "https://securetoken.googleapis.com/v1/token?key=" + web_key
    return requests.post(url, data={"grant_type": "refresh_token", "refresh_token": token}, timeout=10).json()


page = {
    "apiKey": "@FORMAT:google-api-key:2@",
    "authDomain": "parcelwise.firebaseapp.com",
    "projectId": "parcelwise",
}


def pyrebase(firebase_api_key="@FORMAT:google-api-key:3@"):
    return firebase_api_key
