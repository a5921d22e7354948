import environ
import stripe

env = environ.Env(OTHER=(str, ""), STRIPE_SECRET_KEY=str, DEBUG=(bool, False))
stripe.api_key = env("STRIPE_SECRET_KEY")
