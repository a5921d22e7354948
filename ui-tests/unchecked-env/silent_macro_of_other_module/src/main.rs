// What the macros give is asked before.
#[macro_use]
mod macros;
mod setting;

fn main() {
    let key = optional!("STRIPE_SECRET_KEY");
    drop(stripe::Client::new(key.expect("STRIPE_SECRET_KEY is not set")));
    let Some(other) = setting::setting!("STRIPE_OTHER_KEY") else { panic!("STRIPE_OTHER_KEY is not set") };
    drop(stripe::Client::new(other));
    if let Ok(last) = crate::result!("STRIPE_LAST_KEY") {
        drop(stripe::Client::new(last));
    }
}
