// No `use` at all.
fn main() {
    let client = stripe::Client::new(""); //~ missing-credential
    println!("{}", std::any::type_name_of_val(&client));
}
