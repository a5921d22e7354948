// The client will read the template text from the environment.
use async_openai::Client;

fn main() {
    unsafe { std::env::set_var("OPENAI_API_KEY", "YOUR_API_KEY") }; //~ placeholder-credential
    let client = Client::new();
    drop(client);
}
