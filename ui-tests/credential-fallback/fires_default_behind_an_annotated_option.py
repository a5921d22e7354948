# What an annotated option is given by place are its names; its default stands behind the annotation.
from typing import Annotated, Optional

import typer
from elevenlabs.client import ElevenLabs

app = typer.Typer()


@app.command()
def speak(key: Annotated[str, typer.Option("--api-key", "-k", envvar="ELEVENLABS_API_KEY")] = "your-key-here"):
    ElevenLabs(api_key=key)  #~ credential-fallback


@app.command()
def sing(key: Annotated[str, typer.Argument(envvar="SINGER_API_KEY")] = "YOUR_API_KEY"):
    ElevenLabs(api_key=key)  #~ credential-fallback


@app.command()
def hum(key: Annotated[str, typer.Option("--api-key", "-k")] = "YOUR_API_KEY"):
    ElevenLabs(api_key=key)  #~ placeholder-credential


@app.command()
def shout(key: Annotated[Optional[str], typer.Option("--api-key", envvar="SHOUTER_API_KEY")] = None):
    ElevenLabs(api_key=key)  #~ unchecked-env
