import cohere
import conf
import stripe

first = cohere.ClientV2(api_key=conf.get("SUPPORT_COHERE_KEY"))  #~ unchecked-env
second = cohere.ClientV2(api_key=conf.store.get("COHERE"))  #~ unchecked-env
third = cohere.ClientV2(api_key=conf.pop("OTHER_COHERE_KEY"))
fourth = stripe.StripeClient(conf.SETTINGS.get("shop"))
