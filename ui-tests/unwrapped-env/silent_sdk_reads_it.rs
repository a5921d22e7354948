// The crate reads the variable itself, and its panic names it.
use cohere_rust::Cohere;

fn main() {
    let client = Cohere::default();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let valid = runtime.block_on(client.check_api_key()).is_ok();
    println!("valid: {valid}");
}
