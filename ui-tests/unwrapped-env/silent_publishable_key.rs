// Public by design: it is printed into every page.
use std::env;

fn checkout_page(title: &str) -> String {
    let publishable = env::var("STRIPE_PUBLISHABLE_KEY").unwrap();
    format!("<h1>{title}</h1><pay-button data-key='{publishable}'></pay-button>")
}
