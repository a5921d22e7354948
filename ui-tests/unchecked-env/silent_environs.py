# environs raises for a missing variable.
import cohere
from environs import Env

env = Env()
env.read_env()
client = cohere.ClientV2(env.str("COHERE_API_KEY"))
