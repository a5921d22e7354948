// A function that is imported hides no crate of the same name.
use dotenv::dotenv;

fn main() {
    dotenv().ok();
    let key = dotenv::var("OPENAI_API_KEY").unwrap(); //~ unwrapped-env
    println!("{}", key.len());
}
