from app import login


def test_login():
    assert login(user="news", api_key="@KEY40@")  #~ possible-credential
    assert login(user="news", password="green8sun")  #~ possible-credential
