import sys

from google import genai

import settings
from checks import is_ready


def answer():
    return genai.Client(api_key=settings.GEMINI)


def main():
    if not is_ready():
        sys.exit(1)
    answer()


if __name__ == "__main__":
    main()
