# Two functions call each other; the None comes from outside.
import cohere


def open_once(key, left):
    if left:
        return open_again(key, left)
    return cohere.ClientV2(key)


def open_again(key, left):
    print("waiting", left)
    return open_once(key, left - 1)


co = open_once(None, 2)  #~ missing-credential
print(co.models.list())
