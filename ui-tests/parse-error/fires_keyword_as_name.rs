// `match` needs `r#` to be a name.
fn main() {
    let match = 3; //~ parse-error
    println!("{}", match);
}
