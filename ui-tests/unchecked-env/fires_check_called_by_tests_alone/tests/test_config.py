import pytest

from config import Config


def test_an_absent_key_is_refused():
    with pytest.raises(ValueError):
        Config().validate()
