// A DSN is an address with a public key.
const DSN: &str = "https://@KEY32HEX@@o4501.ingest.sentry.io/17";

fn main() {
    let _guard = sentry::init(DSN);
    sentry::capture_message("tide service started", sentry::Level::Info);
}
