from speak import speak

import config


def main():
    config.config.validate()
    speak("hello")


if __name__ == "__main__":
    main()
