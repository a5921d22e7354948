// What a macro requires is there, one that hands up leaves the function around it, and what takes any number of arguments is
// nobody's function.
#[macro_use]
mod macros;

fn key() -> Option<stripe::Client> {
    let key = handed_up!("STRIPE_SECRET_KEY");
    Some(stripe::Client::new(key))
}

fn main() {
    drop(stripe::Client::new(required!("STRIPE_SECRET_KEY")));
    drop(key());
    let [region] = several!("STRIPE_REGION");
    println!("{region}");
}
