// std::env has more than variables; none of these reads a credential.
use std::env;

fn main() {
    let token = env::args().nth(1).unwrap();
    let here = env::current_dir().unwrap();
    let key_file = here.join("key.pem").canonicalize().unwrap();
    println!("{} {}", token.len(), key_file.display());
}
