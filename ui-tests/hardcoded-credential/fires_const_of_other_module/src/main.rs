// The literal stands in another file than the client.
mod keys;

use cohere_rust::Cohere;

fn main() {
    let cohere = Cohere::new("https://api.cohere.ai/v1", keys::COHERE); //~ hardcoded-credential
    drop(cohere);
}
