# A key without a format in a test is a dummy.
import cohere


def test_client_keeps_its_timeout():
    client = cohere.ClientV2(api_key="@KEY24@", timeout=3)
    assert client._client_wrapper.get_timeout() == 3
