# Without a default behind the annotation the option must be given, whatever its names are.
from typing import Annotated, Optional

import typer
from elevenlabs.client import ElevenLabs

app = typer.Typer()


@app.command()
def speak(key: Annotated[str, typer.Option("--api-key", "-k", envvar="ELEVENLABS_API_KEY")]):
    ElevenLabs(api_key=key)


@app.command()
def sing(key: Annotated[Optional[str], typer.Option("--api-key", envvar="SINGER_API_KEY")] = None):
    if key is None:
        raise typer.BadParameter("no key")
    ElevenLabs(api_key=key)


@app.command()
def hum(key: Annotated[str, typer.Option("--api-key", "-k")]):
    ElevenLabs(api_key=key)


@app.command()
def shout(key: str = typer.Option(..., "--api-key", envvar="SHOUTER_API_KEY")):
    ElevenLabs(api_key=key)
