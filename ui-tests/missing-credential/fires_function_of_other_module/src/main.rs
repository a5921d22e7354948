// Nothing in this file names an SDK.
mod client;

fn main() {
    let cohere = client::connect(""); //~ missing-credential
    drop(cohere);
}
