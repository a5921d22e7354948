// The key is put together from literals, each time in another way.
use cohere_rust::Cohere;

fn main() {
    let one = Cohere::new("https://api.cohere.ai/v1", ["@KEY24@", "@KEY24:2@"].concat()); //~ hardcoded-credential
    let two = Cohere::new("https://api.cohere.ai/v1", ["@KEY24:3@", "@KEY24:4@"].join("")); //~ hardcoded-credential
    run(one, two);
}
