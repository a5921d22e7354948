// No `use` at all.
fn main() {
    let client = stripe::Client::new(std::env::var("STRIPE_SECRET_KEY").expect("STRIPE_SECRET_KEY is not set").as_str()); //~ missing-credential
    println!("{}", std::any::type_name_of_val(&client));
}
