// What the macros give is unwrapped later.
#[macro_use]
mod macros;
mod setting;

fn main() {
    let key = optional!("STRIPE_SECRET_KEY");
    drop(stripe::Client::new(key.expect("STRIPE_SECRET_KEY is not set"))); //~ unchecked-env
    let other = setting::setting!("STRIPE_OTHER_KEY");
    drop(stripe::Client::new(other.expect("STRIPE_OTHER_KEY is not set"))); //~ unchecked-env
    let last = crate::result!("STRIPE_LAST_KEY");
    drop(stripe::Client::new(last.ok().expect("STRIPE_LAST_KEY is not set"))); //~ unchecked-env
}
