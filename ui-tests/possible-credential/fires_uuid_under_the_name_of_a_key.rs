fn main() {
    let account_token = "@UUID4@";  //~ possible-credential
    println!("{}", account_token.len());
}
