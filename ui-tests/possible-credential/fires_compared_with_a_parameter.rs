fn enter(password: &str) -> bool {
    password == "letmein99"  //~ possible-credential
}

fn main() {
    println!("{}", enter("x"));
}
