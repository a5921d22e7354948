// Nothing stands between `=` and the semicolon.
fn main() {
    let retries = ; //~ parse-error
    println!("{retries}");
}
