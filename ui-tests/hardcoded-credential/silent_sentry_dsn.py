# A DSN is an address with a public key.
import sentry_sdk

sentry_sdk.init(dsn="https://@KEY32HEX@@o4501.ingest.sentry.io/17", traces_sample_rate=0.1)
sentry_sdk.capture_message("tide service started")
