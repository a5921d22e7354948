from speak import speak


def main():
    speak("hello")


if __name__ == "__main__":
    main()
