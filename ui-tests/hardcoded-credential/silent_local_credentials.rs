// The crate `openai` takes the address beside the key: here it is a container next door.
use openai::Credentials;

fn main() {
    let credentials = Credentials::new("compose", "http://llama:8080/v1");
    println!("{}", credentials.base_url());
}
