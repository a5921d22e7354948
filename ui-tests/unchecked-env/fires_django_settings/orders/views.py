# The settings come through django.conf.
import stripe
from django.conf import settings
from django.http import JsonResponse


def charges(request):
    stripe.api_key = settings.STRIPE_SECRET_KEY  #~ unchecked-env
    return JsonResponse({"charges": [charge.id for charge in stripe.Charge.list(limit=10)]})
